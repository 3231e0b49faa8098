//! What Prometheus reads.

use server::figures;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

#[tokio::test]
async fn figures_are_read_on_a_listener_of_their_own() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    figures::serve(listener).unwrap();
    let socket = figures::socket();
    drop(figures::socket());
    figures::refused(&model::Refusal::NotASlug);
    figures::committed(Duration::from_millis(3));
    figures::asked(4, Duration::from_millis(3));
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(b"GET /metrics HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await.unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).await.unwrap();
    drop(socket);
    for line in [
        "campgrid_sockets 1",
        "campgrid_refusals_total{kind=\"not-a-slug\"} 1",
        "campgrid_commit_seconds_bucket{le=\"0.0025\"} 0",
        "campgrid_commit_seconds_bucket{le=\"0.005\"} 1",
        "campgrid_board_queue_things_bucket{le=\"3\"} 0",
        "campgrid_board_queue_things_bucket{le=\"10\"} 1",
    ] {
        assert!(text.lines().any(|found| found == line), "{line} is not in {text}");
    }
}
