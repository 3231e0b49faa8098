//! What must hold of the server as a whole, asked over HTTP and heard on sockets.

mod archive;
mod crash;
mod forms;
mod live;
mod pages;
mod roles;
mod servers;
