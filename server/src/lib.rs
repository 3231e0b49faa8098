//! The server: boards, the live wire, pages, and everything around them. `main.rs` is only the command line.

pub mod alike;
pub mod boards;
pub mod chance;
pub mod clock;
pub mod code;
pub mod demo;
pub mod exports;
pub mod figures;
pub mod filling;
pub mod hooks;
pub mod imports;
pub mod leaving;
pub mod live;
mod report;
pub mod told;
pub mod traces;
pub mod web;
pub mod zones;
