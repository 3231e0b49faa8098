//! Our hub alone: no board, no log, and only as much HTTP as a handshake needs.

use hub::{Config, Frame, Hub, Room};
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// The answer to the one key that this tool's sockets send.
const ACCEPTED: &[u8] = b"HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
    Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n";

pub(super) fn serve(port: u16) -> anyhow::Result<()> {
    let room = Arc::new(Hub::start(Config::of_this_machine())?.room(|_| {}));
    let seq = Arc::new(AtomicU64::new(0));
    let listener = TcpListener::bind(("127.0.0.1", port))?;
    println!("listening on http://{}", listener.local_addr()?);
    for stream in listener.incoming() {
        let mut wire = BufReader::new(stream?);
        let Some(line) = head(&mut wire) else { continue };
        if line.starts_with("GET ") {
            let read = wire.buffer().to_vec();
            let mut stream = wire.into_inner();
            if stream.write_all(ACCEPTED).is_ok() {
                room.admit(stream, &read, Vec::new())?;
            }
        } else {
            let (room, seq) = (Arc::clone(&room), Arc::clone(&seq));
            std::thread::spawn(move || speak(wire, &room, &seq));
        }
    }
    Ok(())
}

/// Tells everybody something for each request on a connection, of which the first has been read.
fn speak(mut wire: BufReader<TcpStream>, room: &Room, seq: &AtomicU64) {
    loop {
        let number = seq.fetch_add(1, Ordering::Relaxed) + 1;
        room.tell(&Frame::text(&super::text(number)));
        let body = number.to_string();
        let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        if wire.get_mut().write_all(answer.as_bytes()).is_err() || head(&mut wire).is_none() {
            return;
        }
    }
}

/// Reads the head of a request; answers its first line.
fn head(wire: &mut BufReader<TcpStream>) -> Option<String> {
    let mut first = String::new();
    wire.read_line(&mut first).ok().filter(|read| *read > 0)?;
    let mut line = String::new();
    while wire.read_line(&mut line).ok()? > 2 {
        line.clear();
    }
    Some(first)
}
