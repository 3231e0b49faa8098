//! A server of another's that Campgrid posts to: a push service, a program with a webhook. It writes down what it gets,
//! and answers as a test wants.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex};
use tests::PATIENCE;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;

/// What it got.
#[derive(Debug)]
pub(crate) struct Got {
    pub(crate) path: String,
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: Vec<u8>,
}

/// What it does next.
#[derive(Clone)]
pub(crate) enum Does {
    Answers(u16),
    /// Sends whoever asks elsewhere.
    Redirects(String),
    /// Reads, and never answers.
    Hangs,
    /// Closes the connection.
    Closes,
}

type Next = Arc<Mutex<VecDeque<Does>>>;

pub(crate) struct Receiver {
    /// Where it is, without a path.
    pub(crate) address: String,
    got: mpsc::UnboundedReceiver<Got>,
    next: Next,
}

impl Receiver {
    /// Opens one that answers with that status, unless it will do something else.
    pub(crate) async fn open(usual: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let address = format!("http://{}", listener.local_addr().expect("it has an address"));
        let (tell, got) = mpsc::unbounded_channel();
        let next = Next::default();
        let does = Arc::clone(&next);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, tell.clone(), Arc::clone(&does), usual));
            }
        });
        Self { address, got, next }
    }

    pub(crate) fn will(&self, does: impl IntoIterator<Item = Does>) {
        self.next.lock().expect("nobody panics with it").extend(does);
    }

    pub(crate) async fn next(&mut self) -> Got {
        let next = tokio::time::timeout(PATIENCE, self.got.recv());
        next.await.expect("something is posted").expect("it is open")
    }

    /// All that was posted and not looked at yet.
    pub(crate) fn all(&mut self) -> Vec<Got> {
        std::iter::from_fn(|| self.got.try_recv().ok()).collect()
    }

    pub(crate) fn has_more(&mut self) -> bool {
        self.got.try_recv().is_ok()
    }
}

async fn serve(stream: TcpStream, tell: mpsc::UnboundedSender<Got>, next: Next, usual: u16) -> Option<()> {
    let mut stream = BufReader::new(stream);
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).await.ok().filter(|read| *read > 0)?;
        assert!(line.starts_with("POST "), "{line}");
        let path = line.split(' ').nth(1)?.to_owned();
        let mut headers = BTreeMap::new();
        loop {
            let mut line = String::new();
            stream.read_line(&mut line).await.ok()?;
            let Some((name, value)) = line.trim().split_once(": ") else { break };
            headers.insert(name.to_lowercase(), value.to_owned());
        }
        let mut body = vec![0; headers.get("content-length")?.parse().ok()?];
        stream.read_exact(&mut body).await.ok()?;
        let does = next.lock().expect("nobody panics with it").pop_front().unwrap_or(Does::Answers(usual));
        // Told first: whoever hears of the answer can be sure of what was posted.
        tell.send(Got { path, headers, body }).ok()?;
        let (status, more) = match does {
            Does::Answers(status) => (status, String::new()),
            Does::Redirects(to) => (307, format!("location: {to}\r\n")),
            Does::Closes => return None,
            Does::Hangs => {
                tokio::time::sleep(PATIENCE).await;
                return None;
            }
        };
        let answer = format!("HTTP/1.1 {status} So\r\n{more}content-length: 0\r\n\r\n");
        stream.write_all(answer.as_bytes()).await.ok()?;
    }
}
