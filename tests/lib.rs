//! A campgrid to test: the real binary in a process of its own, people who ask it things, and ears on its socket.
#![expect(clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

use app::api::{Answer, Frame, Refused};
use chrono::{DateTime, TimeDelta, Utc};
use futures_util::{SinkExt as _, StreamExt as _};
use model::{Change, CommandId, Seq};
use reqwest::header::{ACCEPT, COOKIE, SET_COOKIE};
use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use tokio_tungstenite::tungstenite::{Error as SocketError, Message};

/// How long anything may take before a test gives up.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// How often a test does a thing: the short form in every run of the tests, the long one when the environment says so.
pub fn times(variable: &str, short: usize) -> usize {
    std::env::var(variable).ok().and_then(|long| long.parse().ok()).unwrap_or(short)
}

/// Which database a test runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum On {
    /// The embedded one.
    Sqlite,
    /// A Postgres of the tests, named by `CAMPGRID_TEST_POSTGRES`.
    Postgres,
}

/// A campgrid in a process of its own, ended when it goes out of scope.
pub struct Campgrid {
    process: Child,
    port: u16,
    database: String,
    options: Vec<String>,
    /// Its folder.
    pub folder: tempfile::TempDir,
}

/// The binary under test: beside the tests, where cargo puts both.
pub fn binary() -> PathBuf {
    if let Some(path) = std::env::var_os("CAMPGRID_BIN") {
        return path.into();
    }
    let test = std::env::current_exe().expect("a test knows where it is");
    let folder = test.parent().and_then(|deps| deps.parent()).expect("tests are in target/…/deps");
    let binary = folder.join("campgrid");
    assert!(binary.exists(), "{} is not there: build it with `cargo build -p server`", binary.display());
    binary
}

impl Campgrid {
    /// Starts one with an empty database.
    pub async fn start(on: On) -> Self {
        Self::start_with(on, &[]).await
    }

    /// Starts one with an empty database and more options.
    pub async fn start_with(on: On, options: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let database = match on {
            On::Sqlite => format!("sqlite:{}", folder.path().join("campgrid.db").display()),
            On::Postgres => new_postgres().await,
        };
        let options: Vec<String> = options.iter().map(ToString::to_string).collect();
        let (process, port) = launch(&database, 0, &options);
        Self { process, port, database, options, folder }
    }

    /// Starts one on a database in which these statements were run before.
    pub async fn start_with_tables(on: On, statements: &str) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let database = match on {
            On::Sqlite => format!("sqlite:{}", folder.path().join("campgrid.db").display()),
            On::Postgres => new_postgres().await,
        };
        sqlx::any::install_default_drivers();
        let options = if on == On::Sqlite { "?mode=rwc" } else { "" };
        let pool = sqlx::AnyPool::connect(&(database.clone() + options)).await.expect("the database answers");
        let done = sqlx::raw_sql(sqlx::AssertSqlSafe(statements.to_owned())).execute(&pool).await;
        done.expect("the statements are ones that the database understands");
        pool.close().await;
        let (process, port) = launch(&database, 0, &[]);
        Self { process, port, database, options: Vec::new(), folder }
    }

    /// Starts one that logs all there is, in JSON, to `log` in its folder.
    pub async fn start_talking(options: &[&str]) -> Self {
        Self::start_talking_with(options, &[]).await
    }

    /// The same, with variables in its environment.
    pub async fn start_talking_with(options: &[&str], environment: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let database = format!("sqlite:{}", folder.path().join("campgrid.db").display());
        Self::talking(folder, database, options, environment)
    }

    /// The same, on the database of that address.
    pub fn start_talking_at(database: &str, environment: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        Self::talking(folder, database.to_owned(), &[], environment)
    }

    fn talking(
        folder: tempfile::TempDir,
        database: String,
        options: &[&str],
        environment: &[(&str, &str)],
    ) -> Self {
        let log = std::fs::File::create(folder.path().join("log")).expect("a file can be made");
        let options: Vec<String> = options.iter().map(ToString::to_string).collect();
        let mut process = command(&database, 0, &options);
        process.env("CAMPGRID_LOG", "trace").envs(environment.iter().copied()).stderr(log);
        let (process, port) = listening(process);
        Self { process, port, database, options, folder }
    }

    /// What one that talks has logged so far.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).expect("the log is there")
    }

    /// Starts one on the database of that address.
    pub fn start_at(database: &str) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let (process, port) = launch(database, 0, &[]);
        Self { process, port, database: database.to_owned(), options: Vec::new(), folder }
    }

    /// Another server on the same database.
    pub fn another(&self) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let (process, port) = launch(&self.database, 0, &self.options);
        Self { process, port, database: self.database.clone(), options: self.options.clone(), folder }
    }

    /// What stands in a column of the database, as text.
    pub async fn column(&self, question: &str) -> Vec<String> {
        sqlx::any::install_default_drivers();
        let pool = sqlx::AnyPool::connect(&self.database).await.expect("the database answers");
        let rows = sqlx::query_scalar(sqlx::AssertSqlSafe(question.to_owned())).fetch_all(&pool).await;
        pool.close().await;
        rows.expect("the question is one that the database understands")
    }

    /// The number of its process.
    pub fn process(&self) -> u32 {
        self.process.id()
    }

    /// `kill -9`.
    pub fn kill(&mut self) {
        self.process.kill().expect("the process is ours to kill");
        self.process.wait().expect("a killed process ends");
    }

    /// Another server on the same database, by the way of an address of one's own: such as a [`Wire`].
    pub fn another_on(&self, database: &str) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let (process, port) = launch(database, 0, &self.options);
        Self { process, port, database: database.to_owned(), options: self.options.clone(), folder }
    }

    /// Sends the process a signal, such as `STOP`.
    pub fn signal(&self, name: &str) {
        let sent = Command::new("kill").arg(format!("-{name}")).arg(self.process.id().to_string()).status();
        assert!(sent.expect("there is a kill").success(), "the process is there");
    }

    /// Waits until the process ends by itself.
    pub async fn ended(&mut self) -> ExitStatus {
        for _ in 0..PATIENCE.as_millis() / 20 {
            if let Some(status) = self.process.try_wait().expect("the process is ours") {
                return status;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("the server does not end");
    }

    /// Starts again on the same port and data.
    pub fn again(&mut self) {
        let (process, port) = launch(&self.database, self.port, &self.options);
        self.process = process;
        self.port = port;
    }

    /// Runs another command of the binary on the same data, and answers what it printed, and whether it went well.
    pub fn run(&self, arguments: &[&str]) -> (bool, String) {
        let mut command = Command::new(binary());
        command.args(arguments).env("DATABASE_URL", &self.database).stdin(Stdio::null());
        let output = command.output().expect("the binary runs");
        let text =
            String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        (output.status.success(), text)
    }

    /// The address of its database.
    pub fn database(&self) -> &str {
        &self.database
    }

    /// Its address, without a slash at the end.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Makes an event; answers its owner.
    pub async fn event(&self, name: &str) -> Person {
        let owner = self.person("");
        let settings = [("name", name), ("zone", "Europe/London"), ("about", "")];
        let next = owner.done_at("/new", "open-event", &settings).await.next.expect("a new event has a desk");
        let slug = next.split('/').nth(2).expect("its address has a slug").to_owned();
        Person { slug, ..owner }
    }

    /// Somebody with a device of their own at an event.
    pub fn person(&self, slug: &str) -> Person {
        // Built along with the server, the client speaks TLS, and has to be told how. It may have been already.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder()
            .cookie_store(true)
            // A connection to a server that was killed since would fail the next request.
            .pool_max_idle_per_host(0)
            .redirect(reqwest::redirect::Policy::none())
            .timeout(PATIENCE)
            .build()
            .expect("a client can be made");
        Person { client, address: self.address(), slug: slug.to_owned() }
    }
}

impl Drop for Campgrid {
    fn drop(&mut self) {
        // It may be gone already, which is as well.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Starts the binary; answers once it listens.
fn launch(database: &str, port: u16, options: &[String]) -> (Child, u16) {
    listening(command(database, port, options))
}

/// What starts the binary.
fn command(database: &str, port: u16, options: &[String]) -> Command {
    let mut command = Command::new(binary());
    command
        .args(["serve", "--host", "127.0.0.1", "--port", &port.to_string()])
        .args(options)
        .env("DATABASE_URL", database)
        .env("CAMPGRID_LOG", "warn")
        .stdin(Stdio::null())
        .stdout(Stdio::piped());
    command
}

/// Starts a process; answers once it listens.
fn listening(mut command: Command) -> (Child, u16) {
    let mut process = command.spawn().expect("the binary starts");
    let output = process.stdout.take().expect("its output is piped");
    let mut lines = BufReader::new(output).lines();
    let port = lines
        .by_ref()
        .map_while(Result::ok)
        .find_map(|line| line.strip_prefix("listening on http://127.0.0.1:")?.parse().ok())
        .expect("it says where it listens");
    // What it prints later is of no interest, but must not fill the pipe.
    std::thread::spawn(move || lines.for_each(drop));
    (process, port)
}

/// A database of its own on the Postgres of the tests.
async fn new_postgres() -> String {
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    let server = std::env::var("CAMPGRID_TEST_POSTGRES").expect(
        "CAMPGRID_TEST_POSTGRES names a Postgres where databases can be made; `make test` starts one",
    );
    let name = format!("whole_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
    sqlx::any::install_default_drivers();
    let pool = sqlx::AnyPool::connect(&server).await.expect("that Postgres answers");
    // A process of that number may have left one long ago.
    for make in [format!("DROP DATABASE IF EXISTS {name}"), format!("CREATE DATABASE {name}")] {
        sqlx::query(sqlx::AssertSqlSafe(make)).execute(&pool).await.expect("a database");
    }
    pool.close().await;
    let (before, _) = server.rsplit_once('/').expect("the address ends in a database");
    format!("{before}/{name}")
}

/// A wire to the database that can be cut.
pub struct Wire {
    address: String,
    /// Who is connected by it; nobody new comes while it is cut.
    connected: Arc<Mutex<Option<Vec<tokio::task::AbortHandle>>>>,
}

impl Wire {
    /// Lays one to the database of that URL.
    pub async fn to(database: &str) -> Self {
        let (scheme, rest) = database.split_once("://").expect("an address has a scheme");
        let (before, path) = rest.split_once('/').expect("an address ends in a database");
        let (user, host) = before.rsplit_once('@').unwrap_or(("", before));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let port = listener.local_addr().expect("it listens").port();
        let connected = Arc::new(Mutex::new(Some(Vec::new())));
        let (to, held) = (host.to_owned(), Arc::clone(&connected));
        tokio::spawn(async move {
            while let Ok((mut near, _)) = listener.accept().await {
                let to = to.clone();
                let passing = tokio::spawn(async move {
                    if let Ok(mut far) = tokio::net::TcpStream::connect(to).await {
                        // However it ends, it has.
                        drop(tokio::io::copy_bidirectional(&mut near, &mut far).await);
                    }
                });
                match held.lock().expect("nobody panics with it").as_mut() {
                    Some(open) => open.push(passing.abort_handle()),
                    None => passing.abort(),
                }
            }
        });
        Self { address: format!("{scheme}://{user}@127.0.0.1:{port}/{path}"), connected }
    }

    /// The URL of the database by this wire.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Cuts it: every connection ends, and no new one lasts.
    pub fn cut(&self) {
        let open = self.connected.lock().expect("nobody panics with it").take();
        open.into_iter().flatten().for_each(|passing| passing.abort());
    }

    /// Mends it.
    pub fn mend(&self) {
        self.connected.lock().expect("nobody panics with it").get_or_insert_default();
    }
}

/// Somebody with a device of their own.
#[derive(Clone)]
pub struct Person {
    client: reqwest::Client,
    address: String,
    /// The event that they are at.
    pub slug: String,
}

/// What a server says to a plain form.
pub struct Plain {
    /// The status.
    pub status: u16,
    /// Where it sends the browser.
    pub location: Option<String>,
    /// The page.
    pub body: String,
}

impl Person {
    /// A new id for a command.
    pub fn new_id() -> CommandId {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed).to_be_bytes();
        let mut random = [0; 10];
        random[..8].copy_from_slice(&number);
        random[8..].copy_from_slice(&std::process::id().to_be_bytes()[2..]);
        CommandId::new(1_700_000_000_000, &random)
    }

    /// The same device through another server: cookies go by host, not by port.
    pub fn through(&self, campgrid: &Campgrid) -> Self {
        Self { address: campgrid.address(), ..self.clone() }
    }

    /// The same device at another event.
    pub fn at(&self, slug: &str) -> Self {
        Self { slug: slug.to_owned(), ..self.clone() }
    }

    /// Address of a page of the event.
    pub fn path(&self, tail: &str) -> String {
        format!("/e/{}{}{tail}", self.slug, if tail.is_empty() { "" } else { "/" })
    }

    /// Reads an address; answers status and body.
    pub async fn read(&self, path: &str) -> (u16, String) {
        let response = self.client.get(self.address.clone() + path).send().await.expect("the server answers");
        (response.status().as_u16(), response.text().await.expect("the answer is text"))
    }

    /// The status of an address; `None` if nobody answers.
    pub async fn try_read(&self, path: &str) -> Option<u16> {
        let response = self.client.get(self.address.clone() + path).send().await.ok()?;
        Some(response.status().as_u16())
    }

    /// The headers of an address.
    pub async fn headers(&self, path: &str) -> reqwest::header::HeaderMap {
        self.client
            .get(self.address.clone() + path)
            .send()
            .await
            .expect("the server answers")
            .headers()
            .clone()
    }

    /// Reads an address with headers of one's own; answers the whole response.
    pub async fn get(&self, path: &str, headers: &[(&str, &str)]) -> reqwest::Response {
        let mut request = self.client.get(self.address.clone() + path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        request.send().await.expect("the server answers")
    }

    /// Sends a plain form; answers the headers that come back.
    pub async fn post_headers(&self, path: &str, fields: &[(&str, &str)]) -> Vec<(String, String)> {
        let request = self.client.post(self.address.clone() + path).form(fields);
        let response = request.send().await.expect("the server answers");
        let text = |value: &reqwest::header::HeaderValue| value.to_str().unwrap_or_default().to_owned();
        response.headers().iter().map(|(name, value)| (name.to_string(), text(value))).collect()
    }

    /// Sends a form with a file, as a page does.
    pub async fn upload(
        &self,
        path: &str,
        what: &str,
        field: &str,
        content: &[u8],
    ) -> Result<app::api::Done, Refused> {
        let file = reqwest::multipart::Part::bytes(content.to_vec()).file_name("file");
        let form = reqwest::multipart::Form::new()
            .text("do", what.to_owned())
            .text("command", Self::new_id().to_string())
            .part(field.to_owned(), file);
        let request =
            self.client.post(self.address.clone() + path).header(ACCEPT, "application/json").multipart(form);
        let response = request.send().await.expect("the server answers");
        match response.json().await.expect("the answer is one") {
            Answer::Done(done) => Ok(*done),
            Answer::Refused(refusal) => Err(refusal),
            Answer::Unwell => panic!("the server is unwell"),
        }
    }

    /// Sends a form as a page does; `Err(None)` if the server did not answer, or was unwell.
    pub async fn try_ask(
        &self,
        path: &str,
        what: &str,
        id: CommandId,
        fields: &[(&str, &str)],
    ) -> Result<app::api::Done, Option<Refused>> {
        let id = id.to_string();
        let mut form = vec![("do", what), ("command", &id)];
        form.extend_from_slice(fields);
        let request =
            self.client.post(self.address.clone() + path).header(ACCEPT, "application/json").form(&form);
        let response = request.send().await.map_err(|_| None)?;
        match response.json().await.map_err(|_| None)? {
            Answer::Done(done) => Ok(*done),
            Answer::Refused(refusal) => Err(Some(refusal)),
            Answer::Unwell => Err(None),
        }
    }

    /// Sends a form as a page of the event does.
    pub async fn ask(&self, what: &str, fields: &[(&str, &str)]) -> Result<app::api::Done, Refused> {
        let answer = self.try_ask(&self.path(""), what, Self::new_id(), fields).await;
        answer.map_err(|refusal| refusal.expect("the server answers"))
    }

    /// Sends a form that has to be accepted.
    pub async fn done(&self, what: &str, fields: &[(&str, &str)]) -> app::api::Done {
        self.done_at(&self.path(""), what, fields).await
    }

    /// Sends a form to an address; it has to be accepted.
    pub async fn done_at(&self, path: &str, what: &str, fields: &[(&str, &str)]) -> app::api::Done {
        match self.try_ask(path, what, Self::new_id(), fields).await {
            Ok(done) => done,
            Err(refusal) => panic!("{what} was refused: {refusal:?}"),
        }
    }

    /// Sends a plain form, as a browser without JavaScript does.
    pub async fn send(&self, path: &str, fields: &[(&str, &str)]) -> Plain {
        self.send_from(path, fields, &[]).await
    }

    /// Sends a plain form with headers of one's own.
    pub async fn send_from(&self, path: &str, fields: &[(&str, &str)], headers: &[(&str, &str)]) -> Plain {
        let mut request = self.client.post(self.address.clone() + path).form(fields);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let response = request.send().await.expect("the server answers");
        let location = response.headers().get("location").and_then(|to| to.to_str().ok()).map(str::to_owned);
        let status = response.status().as_u16();
        Plain { status, location, body: response.text().await.expect("the answer is text") }
    }

    /// Pitches a session with a title; answers its number.
    pub async fn pitch(&self, title: &str) -> String {
        let change =
            self.done("pitch", &[("title", title), ("name", "Ana"), ("hosting", "yes")]).await.change;
        session_in(&change.expect("a pitch changes the board"))
    }

    /// How often each title is on the board.
    pub async fn titles(&self) -> BTreeMap<String, usize> {
        let (status, body) = self.read(&self.path("snapshot.json")).await;
        assert_eq!(status, 200);
        let snapshot: app::api::Snapshot = serde_json::from_str(&body).expect("the board is one");
        let mut titles = BTreeMap::new();
        for session in &snapshot.board.sessions {
            *titles.entry(session.idea.title.clone()).or_default() += 1;
        }
        titles
    }

    /// Adds a slot of an hour that starts so many minutes after a moment.
    pub async fn slot(&self, moment: model::Millis, minutes: i64) {
        let starts = DateTime::from_timestamp_millis(moment).expect("a moment") + TimeDelta::minutes(minutes);
        let ends = starts + TimeDelta::hours(1);
        let date = starts.date_naive().to_string();
        let clock = |at: DateTime<Utc>| at.time().to_string()[..5].to_owned();
        let fields = [("date", date.as_str()), ("starts", &clock(starts)), ("ends", &clock(ends))];
        self.done("add-slot", &fields).await;
    }

    /// A link for a role, made by an owner: its path.
    pub async fn link(&self, role: &str) -> String {
        let page = self.send(&self.path("desk/people"), &[("do", "new-link"), ("role", role)]).await.body;
        let at = page.find("/k/").expect("the page shows the new link once");
        page[at..at + 3 + 64].to_owned()
    }

    /// Makes another secret address of the wall, such as `/w/0f…`.
    pub async fn wall_address(&self) -> String {
        let page = self.send(&self.path("desk/wall"), &[("do", "new-wall")]).await;
        let (_, behind) = page.body.split_once("/w/").expect("the page shows the address");
        format!("/w/{}", behind.chars().take_while(char::is_ascii_hexdigit).collect::<String>())
    }

    /// Uses a link on this device.
    pub async fn redeem(&self, link: &str) {
        self.done_at(link, "redeem", &[]).await;
    }

    /// Opens the live socket. `since` is `epoch.seq`.
    pub async fn listen(&self, since: Option<&str>) -> Ears {
        self.try_listen(since, Some(&self.address)).await.expect("the socket opens")
    }

    /// Tries to open the live socket as a page from `origin`.
    pub async fn try_listen(
        &self,
        since: Option<&str>,
        origin: Option<&str>,
    ) -> Result<Ears, Box<SocketError>> {
        let since = since.map_or_else(String::new, |since| format!("?since={since}"));
        self.connect(&since, origin).await
    }

    /// Opens the live socket as a page of the desk does.
    pub async fn sit_down(&self) -> Ears {
        self.connect("?desk=1", Some(&self.address)).await.expect("the socket opens")
    }

    async fn connect(&self, query: &str, origin: Option<&str>) -> Result<Ears, Box<SocketError>> {
        let socket = self.address.replace("http://", "ws://");
        let address = format!("{socket}/live/{}{query}", self.slug);
        let mut request = address.into_client_request().map_err(Box::new)?;
        if let Some(origin) = origin {
            request.headers_mut().insert("Origin", origin.parse().expect("an origin is a header"));
        }
        if let Some(cookie) = self.cookie().await {
            request.headers_mut().insert("Cookie", cookie.parse().expect("a cookie is a header"));
        }
        let (socket, _) = tokio_tungstenite::connect_async(request).await.map_err(Box::new)?;
        Ok(Ears { socket, code: None })
    }

    /// The cookie that this device has, told by what it would send.
    async fn cookie(&self) -> Option<String> {
        // The client does not show its cookies, but sets none where there is one already; so a device that has not
        // been given one yet is given it here.
        let page = self.client.get(self.address.clone() + "/").send().await.ok()?;
        let given = page.headers().get(SET_COOKIE).and_then(|cookie| cookie.to_str().ok());
        match given {
            Some(cookie) => cookie.split(';').next().map(str::to_owned),
            None => self.echo().await,
        }
    }

    async fn echo(&self) -> Option<String> {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.ok()?;
        let port = listener.local_addr().ok()?.port();
        let heard = tokio::spawn(async move {
            use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
            let (mut stream, _) = listener.accept().await.ok()?;
            let mut bytes = vec![0; 16_384];
            let read = stream.read(&mut bytes).await.ok()?;
            stream
                .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
                .await
                .ok()?;
            let request = String::from_utf8_lossy(&bytes[..read]).into_owned();
            let name = COOKIE.as_str();
            request.lines().find_map(|line| line.strip_prefix(&format!("{name}: ")).map(str::to_owned))
        });
        // Cookies go by host, not by port.
        let _ = self.client.get(format!("http://127.0.0.1:{port}/")).send().await;
        heard.await.ok()?
    }
}

/// The number of the session that a change pitched.
pub fn session_in(change: &Change) -> String {
    let pitched = change.effects.iter().find_map(|effect| match effect {
        model::Effect::Pitched(session) => Some(session.id.to_string()),
        _ => None,
    });
    pitched.expect("the change pitches a session")
}

/// An open socket.
pub struct Ears {
    socket: tokio_tungstenite::WebSocketStream<tokio_tungstenite::MaybeTlsStream<tokio::net::TcpStream>>,
    /// Why it was closed, if the server said so.
    pub code: Option<u16>,
}

impl Ears {
    /// The next frame; `None` when the socket has closed.
    pub async fn hear(&mut self) -> Option<Frame> {
        loop {
            let next = tokio::time::timeout(PATIENCE, self.socket.next());
            match next.await.expect("the server says something")? {
                Ok(Message::Text(text)) => {
                    return Some(
                        serde_json::from_str(&text).expect("every frame is one that a browser knows"),
                    );
                }
                Ok(Message::Close(frame)) => {
                    self.code = frame.map(|frame| frame.code.into());
                    return None;
                }
                Err(_) => return None,
                Ok(_) => {}
            }
        }
    }

    /// The next frame that `wanted` makes something of.
    pub async fn until<T>(&mut self, wanted: impl Fn(Frame) -> Option<T>) -> T {
        loop {
            let frame = self.hear().await.expect("the socket stays open");
            if let Some(found) = wanted(frame) {
                return found;
            }
        }
    }

    /// The first frame.
    pub async fn hello(&mut self) -> (i64, Seq) {
        match self.hear().await {
            Some(Frame::Hello { epoch, seq, .. }) => (epoch, seq),
            other => panic!("the first frame is hello, not {other:?}"),
        }
    }

    /// Says something, which a listener need not.
    pub async fn say(&mut self, message: Message) -> Result<(), Box<SocketError>> {
        self.socket.send(message).await.map_err(Box::new)
    }
}
