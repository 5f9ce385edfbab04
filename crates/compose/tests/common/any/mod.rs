//! Any facts that a case may hold, and what a reader of the notices on them would stumble over.
#![allow(dead_code, unreachable_pub, unused_imports, reason = "a test and the program for writers use their parts")]

mod facts;
mod fewest;
mod problems;

pub use facts::any_facts;
pub use fewest::fewest;
pub use problems::{Problem, alike, all_problems, problems, problems_of};
