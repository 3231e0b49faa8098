//! `campgrid serve` and `campgrid demo`.

use super::Keep;
use anyhow::Context as _;
use chrono::{DateTime, NaiveDate};
use clap::{Args, ValueEnum};
use model::{Settings, Slug};
use server::boards::{Boards, OpenBoard};
use server::demo;
use server::figures;
use server::hooks;
use server::leaving::Leaving;
use server::live::Live;
use server::told::{self, Told};
use server::web::{Assets, LimitSettings, Limits, Site, router};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

/// How long open connections may take to end when the server closes.
const GRACE: Duration = Duration::from_secs(5);

#[derive(Args)]
pub(super) struct Serve {
    #[command(flatten)]
    keep: Keep,
    #[command(flatten)]
    listen: Listen,
    /// Make a first event if there is none, and print a link to its desk.
    #[arg(long)]
    first_event: bool,
}

#[derive(Args)]
struct Listen {
    /// Address to listen on; phones in the same network reach 0.0.0.0.
    #[arg(long, env = "CAMPGRID_HOST", default_value = "0.0.0.0", value_name = "ADDRESS")]
    host: std::net::IpAddr,
    /// Port to listen on; 0 for any that is free.
    #[arg(long, env = "PORT", default_value_t = 3000)]
    port: u16,
    /// The address that people reach this server by, where a proxy stands before it: https://camp.example
    #[arg(long, env = "CAMPGRID_URL", value_name = "URL")]
    public_url: Option<String>,
    /// When asked to end, go on for so many seconds: not ready any more, sockets told to go elsewhere one by one, every
    /// request answered. For several servers behind a balancer, a few times what it takes to look at /readyz.
    #[arg(long, env = "CAMPGRID_DRAIN", default_value_t = 0, value_name = "SECONDS")]
    drain: u64,
    /// Close an event that nobody has looked at for so many seconds; it opens again when somebody comes.
    #[arg(long, env = "CAMPGRID_SLEEP", default_value_t = 600, value_name = "SECONDS")]
    sleep: u64,
    /// Serve figures for Prometheus on an address of their own, such as 127.0.0.1:9100. Not for everybody to see.
    #[arg(long, env = "CAMPGRID_METRICS", value_name = "ADDRESS")]
    metrics: Option<SocketAddr>,
    /// How much is too much: `off`, or some of it changed, such as device=600/300 (at once/a minute). The table is in
    /// docs/SECURITY.md.
    #[arg(long, env = "CAMPGRID_LIMITS", value_name = "LIMITS", default_value = "")]
    limits: LimitSettings,
    /// Proxies that say truly whom they forward, in X-Forwarded-For: 10.0.0.0/8, fd12::/16. Nobody else is believed.
    #[arg(long, env = "CAMPGRID_TRUSTED_PROXY", value_name = "CIDR", value_delimiter = ',')]
    trusted_proxy: Vec<hooks::Network>,
    /// What keeps the sockets of pages: a few threads for all, or a task for each.
    #[arg(long, env = "CAMPGRID_LIVE", value_enum, default_value_t = Way::Hub, value_name = "WAY")]
    live: Way,
    #[command(flatten)]
    tell: Tell,
}

/// What keeps sockets.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Way {
    /// One thread keeps all: ten thousand phones on one small server.
    Hub,
    /// A task for each.
    Plain,
}

/// How people are told of what they should know in time.
#[derive(Args)]
pub(super) struct Tell {
    /// The mail server for “the board has opened”: smtps://user:password@mail.example
    #[arg(
        long,
        env = "CAMPGRID_SMTP_URL",
        hide_env_values = true,
        value_name = "URL",
        requires = "smtp_from"
    )]
    smtp_url: Option<String>,
    /// The sender of that email: Campgrid <board@camp.example>
    #[arg(long, env = "CAMPGRID_SMTP_FROM", value_name = "ADDRESS")]
    smtp_from: Option<String>,
    /// Let pushes go to this machine and its network, without https. For tests: anybody could make this server post there.
    #[arg(long, hide = true)]
    push_private_addresses: bool,
    /// Let webhooks go to these addresses, too, also without https: 10.1.0.0/16, fd12::/16, 192.168.1.5. Without it they
    /// go to public addresses only.
    #[arg(long, env = "CAMPGRID_ALLOW_HOOKS_TO", value_name = "CIDR", value_delimiter = ',')]
    allow_hooks_to: Vec<hooks::Network>,
    /// About how long a webhook waits before its second try, in milliseconds. For tests.
    #[arg(long, hide = true, default_value_t = 2_000)]
    hook_pause: u64,
}

#[derive(Args)]
pub(super) struct Demo {
    #[command(flatten)]
    keep: Keep,
    #[command(flatten)]
    listen: Listen,
    /// The day that the demo takes place on; today without.
    #[arg(long, value_name = "DATE")]
    on: Option<NaiveDate>,
    /// The event's name in addresses.
    #[arg(long, default_value = "demo")]
    slug: String,
    /// Load the event and print what the solver made of it, without serving.
    #[arg(long)]
    no_serve: bool,
}

impl Serve {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        let (doors, boards) = self.listen.open(self.keep.boards().await?).await?;
        let mut desk = None;
        if self.first_event {
            let board = match boards.store().events().await?.first() {
                Some(event) => boards.open(&event.slug).await?,
                None => {
                    let settings = Settings {
                        name: "My unconference".into(),
                        about: String::new(),
                        zone: "Europe/London".into(),
                        ..Settings::default()
                    };
                    Some(boards.create(None, &settings).await?)
                }
            };
            if let Some(board) = board {
                desk = Some((board.event.slug.clone(), demo::desk_link(&boards, &board).await?));
            }
        }
        doors
            .serve(boards, |origin| {
                if let Some((slug, link)) = desk {
                    println!("Event:            {origin}/e/{slug}");
                    println!("Facilitator link: {origin}{link}");
                    println!("New event:        {origin}/new");
                    println!("A real event to look at: stop this and run `make demo`.");
                }
            })
            .await
    }
}

impl Demo {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        let slug = Slug::parse(&self.slug)
            .context("the slug is made of 3 to 40 small letters, digits and hyphens")?;
        if self.no_serve {
            let boards = self.keep.boards().await?;
            if boards.open(&slug).await?.is_none() {
                self.load(&boards, &slug).await?;
            }
            return Ok(());
        }
        let (doors, boards) = self.listen.open(self.keep.boards().await?).await?;
        let board = match boards.open(&slug).await? {
            Some(board) => board,
            None => self.load(&boards, &slug).await?,
        };
        let link = demo::desk_link(&boards, &board).await?;
        doors
            .serve(boards, |origin| {
                println!("Event:            {origin}/e/{slug}");
                println!("Wall:             {origin}/e/{slug}/wall");
                println!("Facilitator link: {origin}{link}");
            })
            .await
    }

    async fn load(&self, boards: &Boards, slug: &Slug) -> anyhow::Result<Arc<OpenBoard>> {
        let today = DateTime::from_timestamp_millis(boards.clock().now()).unwrap_or_default().date_naive();
        let (board, report) = demo::load(boards, slug, self.on.unwrap_or(today)).await?;
        let demo::Report { wishes, published, solved, took } = report;
        println!("Loaded a real unconference: W3C Breakouts Day 2024, with simulated interest.");
        println!("Of {wishes} “do not run against” wishes and all hosts:");
        println!(
            "  the schedule made by hand   breaks {} wishes, {} host clashes",
            published.side_by_side, published.host_clashes
        );
        println!(
            "  solved from nothing         breaks {} wishes, {} host clashes, in {} ms",
            solved.side_by_side,
            solved.host_clashes,
            took.as_millis()
        );
        Ok(board)
    }
}

/// What people come in by.
struct Doors {
    listener: TcpListener,
    /// The address that was given.
    public_url: Option<String>,
    /// The address that people use.
    origin: String,
    /// How long it leaves.
    drain: Duration,
    /// After how long an event sleeps.
    sleep: Duration,
    limits: Limits,
    /// What keeps sockets.
    live: Live,
}

impl Listen {
    /// Listens, and tells people of what happens on these boards from now on.
    async fn open(&self, boards: Boards) -> anyhow::Result<(Doors, Boards)> {
        let listener =
            TcpListener::bind(SocketAddr::from((self.host, self.port))).await.with_context(|| {
                format!("port {} cannot be listened on: is another Campgrid running?", self.port)
            })?;
        let port = listener.local_addr()?.port();
        let public_url = self.public_url.as_ref().map(|url| url.trim_end_matches('/').to_owned());
        let origin = public_url.clone().unwrap_or_else(|| format!("http://localhost:{port}"));
        if let Some(address) = self.metrics {
            let figures = TcpListener::bind(address)
                .await
                .with_context(|| format!("{address} cannot be listened on"))?;
            println!("Figures:          http://{}/metrics", figures.local_addr()?);
            figures::serve(figures)?;
        }
        let boards = self.tell.start(boards, origin.clone()).await?;
        Ok((
            Doors {
                listener,
                public_url,
                origin,
                drain: Duration::from_secs(self.drain),
                sleep: Duration::from_secs(self.sleep),
                limits: Limits::new(self.limits.clone(), self.trusted_proxy.clone(), boards.clock().clone()),
                live: match self.live {
                    Way::Hub => {
                        Live::on_a_hub().context("the thread that keeps sockets cannot be started")?
                    }
                    Way::Plain => Live::plain(),
                },
            },
            boards,
        ))
    }
}

impl Tell {
    /// The mail server and the sender, if emails are sent.
    pub(super) fn mail(&self) -> Option<(String, String)> {
        self.smtp_url.clone().zip(self.smtp_from.clone())
    }

    async fn start(&self, boards: Boards, origin: String) -> anyhow::Result<Boards> {
        let options = told::Options {
            origin,
            mail: self.mail(),
            private_addresses: self.push_private_addresses,
            hooks: hooks::Options {
                allowed: self.allow_hooks_to.clone(),
                pause: Duration::from_millis(self.hook_pause),
            },
        };
        let (clock, chance) = (boards.clock().clone(), boards.chance().clone());
        match Told::start(boards.store().clone(), clock, chance, options).await {
            Ok(told) => Ok(boards.telling(told)),
            // Bare machines have no certificates to know push services by. The board is worth serving all the same.
            Err(error @ told::Fault::Tls(_)) => {
                tracing::warn!(%error, "nobody is told of anything");
                Ok(boards)
            }
            Err(error) => Err(error.into()),
        }
    }
}

impl Doors {
    /// Serves until the process is asked to end; `greet` is given the address that people use.
    async fn serve(self, boards: Boards, greet: impl FnOnce(&str)) -> anyhow::Result<()> {
        let Self { listener, public_url, origin, drain, sleep, limits, live } = self;
        let port = listener.local_addr()?.port();
        let (leaving, closing) = (Leaving::new(), CancellationToken::new());
        let assets = Assets::embedded();
        let site = Arc::new(Site { boards, assets, public_url, leaving: leaving.clone(), limits, live });
        println!("listening on http://127.0.0.1:{port}");
        println!("Campgrid:         {origin}");
        greet(&origin);
        let following = tokio::spawn({
            let site = Arc::clone(&site);
            async move { tokio::join!(site.boards.follow(), site.boards.put_to_sleep(sleep)) }
        });
        let serve = router(Arc::clone(&site)).into_make_service_with_connect_info::<SocketAddr>();
        let serving = axum::serve(listener, serve)
            .with_graceful_shutdown(closing.clone().cancelled_owned())
            .into_future();
        let mut serving = tokio::spawn(serving);
        tokio::select! {
            ended = &mut serving => return Ok(ended??),
            patient = asked_to_end() => {
                let drain = if patient { drain } else { Duration::ZERO };
                leaving.begin(drain);
                // Whoever comes before the balancer has noticed is served as ever. Who asks again means it.
                tokio::select! {
                    () = tokio::time::sleep(drain) => {}
                    _ = asked_to_end() => {}
                }
            }
        }
        // What is being answered may end by itself, but not for ever.
        closing.cancel();
        following.abort();
        let _ = tokio::time::timeout(GRACE, serving).await;
        site.boards.store().close().await;
        Ok(())
    }
}

/// Waits until somebody presses Ctrl-C, or the system asks the process to end; answers whether that has time.
async fn asked_to_end() -> bool {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut terminate) => {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => false,
                _ = terminate.recv() => true,
            }
        }
        Err(_) => {
            drop(tokio::signal::ctrl_c().await);
            false
        }
    }
}
