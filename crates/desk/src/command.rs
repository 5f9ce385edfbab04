pub struct Assignment;
pub struct Command;
pub struct Opened;
