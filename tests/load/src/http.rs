//! A small HTTP/1.1 client: one question after the other on one connection, so that asking costs as little as it can.

use anyhow::{Context as _, bail};
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream, ToSocketAddrs as _};
use std::time::Duration;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// Where a server is.
#[derive(Clone, Debug)]
pub struct Address {
    /// As it stands in the URL: `host:port`.
    pub host: String,
    /// Where that is.
    pub at: SocketAddr,
}

impl Address {
    /// Reads a URL without a path.
    pub fn parse(url: &str) -> anyhow::Result<Self> {
        let Some(host) = url.strip_prefix("http://") else {
            bail!("{url} does not begin with http://: this tool speaks no TLS, so point it behind the proxy");
        };
        let host = host.trim_end_matches('/');
        let host = if host.contains(':') { host.to_owned() } else { format!("{host}:80") };
        let at = host.to_socket_addrs().with_context(|| format!("{host} is not known"))?.next();
        Ok(Self { at: at.with_context(|| format!("{host} has no address"))?, host })
    }

    /// A port of this machine.
    pub fn local(port: u16) -> Self {
        let at = SocketAddr::from(([127, 0, 0, 1], port));
        Self { host: at.to_string(), at }
    }
}

/// Somebody who asks.
#[derive(Debug)]
pub struct Asker {
    to: Address,
    wire: Option<BufReader<TcpStream>>,
    /// The cookie of their device.
    pub cookie: Option<String>,
}

/// What came back.
#[derive(Debug, Default)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// Where it leads.
    pub location: Option<String>,
    /// The cookie that was given.
    pub cookie: Option<String>,
    /// The body.
    pub body: Vec<u8>,
}

impl Asker {
    /// Somebody new.
    pub fn new(to: &Address) -> Self {
        Self { to: to.clone(), wire: None, cookie: None }
    }

    /// Lets go of the connection; the next question makes another.
    pub fn hang_up(&mut self) {
        self.wire = None;
    }

    /// Reads an address.
    pub fn get(&mut self, path: &str, headers: &str) -> anyhow::Result<Answer> {
        self.ask(&format!("GET {path} HTTP/1.1\r\n{headers}"), "")
    }

    /// Sends a form, as a page's script does.
    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> anyhow::Result<Answer> {
        let body = serde_urlencoded::to_string(fields)?;
        let head = format!(
            "POST {path} HTTP/1.1\r\naccept: application/json\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n",
            body.len()
        );
        self.ask(&head, &body)
    }

    fn ask(&mut self, head: &str, body: &str) -> anyhow::Result<Answer> {
        let cookie = self.cookie.as_ref().map_or_else(String::new, |cookie| format!("cookie: {cookie}\r\n"));
        let request = format!("{head}host: {}\r\n{cookie}\r\n{body}", self.to.host);
        let mut wire = match self.wire.take() {
            Some(wire) => wire,
            None => {
                let wire = TcpStream::connect_timeout(&self.to.at, PATIENCE)
                    .with_context(|| format!("{} does not answer", self.to.host))?;
                wire.set_nodelay(true)?;
                wire.set_read_timeout(Some(PATIENCE))?;
                BufReader::new(wire)
            }
        };
        wire.get_mut().write_all(request.as_bytes())?;
        let (answer, again) = read(&mut wire)?;
        if let Some(cookie) = &answer.cookie {
            self.cookie = Some(cookie.clone());
        }
        self.wire = again.then_some(wire);
        Ok(answer)
    }
}

/// Reads an answer; also whether the connection can be asked again.
fn read(wire: &mut BufReader<TcpStream>) -> anyhow::Result<(Answer, bool)> {
    let mut line = String::new();
    wire.read_line(&mut line)?;
    let status = line.split(' ').nth(1).and_then(|status| status.parse().ok());
    let mut answer = Answer { status: status.context("the server did not answer")?, ..Answer::default() };
    let (mut length, mut chunked, mut again) = (0, false, true);
    loop {
        line.clear();
        wire.read_line(&mut line)?;
        let Some((name, value)) = line.trim_end().split_once(": ") else { break };
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = value.parse()?,
            "transfer-encoding" => chunked = value == "chunked",
            "connection" => again = value != "close",
            "location" => answer.location = Some(value.to_owned()),
            "set-cookie" => answer.cookie = value.split(';').next().map(str::to_owned),
            _ => {}
        }
    }
    if !chunked {
        answer.body.resize(length, 0);
        wire.read_exact(&mut answer.body)?;
        return Ok((answer, again));
    }
    loop {
        line.clear();
        wire.read_line(&mut line)?;
        let size = usize::from_str_radix(line.trim_end(), 16).context("a chunk without a size")?;
        let before = answer.body.len();
        answer.body.resize(before + size, 0);
        wire.read_exact(&mut answer.body[before..])?;
        line.clear();
        wire.read_line(&mut line)?;
        if size == 0 {
            return Ok((answer, again));
        }
    }
}
