//! The least that axum needs: a task for each socket, woken by `tokio::sync::broadcast`.

use axum::Router;
use axum::extract::State;
use axum::extract::ws::{Message, Utf8Bytes, WebSocket, WebSocketUpgrade};
use axum::response::Response;
use axum::routing::{get, post};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::broadcast;

/// As many frames as Campgrid lets one of its listeners be behind.
const BEHIND: usize = 256;

#[derive(Clone)]
struct Hall {
    seq: Arc<AtomicU64>,
    said: broadcast::Sender<Utf8Bytes>,
}

pub(super) fn serve(port: u16) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(async {
        let hall = Hall { seq: Arc::default(), said: broadcast::channel(BEHIND).0 };
        let router =
            Router::new().route("/live/{slug}", get(upgrade)).route("/say", post(say)).with_state(hall);
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
        println!("listening on http://{}", listener.local_addr()?);
        Ok(axum::serve(listener, router).await?)
    })
}

async fn upgrade(State(hall): State<Hall>, upgrade: WebSocketUpgrade) -> Response {
    let upgrade = upgrade.read_buffer_size(1_024).write_buffer_size(0);
    upgrade.on_upgrade(move |socket| listen(socket, hall.said.subscribe()))
}

async fn listen(mut socket: WebSocket, mut said: broadcast::Receiver<Utf8Bytes>) {
    loop {
        tokio::select! {
            text = said.recv() => match text {
                Ok(text) => if socket.send(Message::Text(text)).await.is_err() { return },
                // What was missed is missed: a yardstick has nothing to catch up with.
                Err(broadcast::error::RecvError::Lagged(_)) => {}
                Err(broadcast::error::RecvError::Closed) => return,
            },
            message = socket.recv() => if !matches!(message, Some(Ok(_))) { return },
        }
    }
}

async fn say(State(hall): State<Hall>) -> String {
    let seq = hall.seq.fetch_add(1, Ordering::Relaxed) + 1;
    // Without listeners there is nobody to tell.
    drop(hall.said.send(super::text(seq).into()));
    seq.to_string()
}
