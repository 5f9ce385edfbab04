//! desk
pub mod api;
