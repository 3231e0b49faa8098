//! The way to the collector: by the HTTP client that the server posts with anyway. One that is away is said once, not at
//! every try; meanwhile what does not fit into memory is let go.

use opentelemetry_http::{Bytes, HttpClient, HttpError, Request, Response};
use opentelemetry_otlp::{OTEL_EXPORTER_OTLP_TIMEOUT, OTEL_EXPORTER_OTLP_TRACES_TIMEOUT};
use reqwest::{Client, redirect};
use std::fmt;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::runtime::Handle;

/// How long the collector may take, unless the operator says otherwise.
const PATIENCE: Duration = Duration::from_secs(10);

pub(super) struct Collector {
    client: Client,
    /// Spans are sent by a thread that is not of the runtime; the client has to be.
    runtime: Handle,
    /// Whether what was last sent did not get there.
    away: AtomicBool,
}

impl fmt::Debug for Collector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Collector")
    }
}

impl Collector {
    /// Error: this machine cannot speak TLS.
    pub(super) fn open(runtime: Handle) -> reqwest::Result<Self> {
        // Whoever else speaks TLS here may have said so already, which is as well.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let patience = [OTEL_EXPORTER_OTLP_TRACES_TIMEOUT, OTEL_EXPORTER_OTLP_TIMEOUT];
        let patience = patience.into_iter().find_map(|variable| super::said(variable)?.parse().ok());
        let client = Client::builder()
            .redirect(redirect::Policy::none())
            .timeout(patience.map_or(PATIENCE, Duration::from_millis))
            .user_agent("Campgrid")
            .build()?;
        Ok(Self { client, runtime, away: AtomicBool::new(false) })
    }

    /// Says when it goes away, and when it is back.
    fn note(&self, is_away: Option<&dyn fmt::Display>) {
        let was_away = self.away.swap(is_away.is_some(), Ordering::AcqRel);
        match is_away {
            Some(why) if !was_away => {
                tracing::warn!(%why, "traces do not get to the collector; some will be missing");
            }
            None if was_away => tracing::info!("traces get to the collector again"),
            _ => {}
        }
    }
}

impl HttpClient for Collector {
    fn send_bytes<'life, 'sent>(
        &'life self,
        request: Request<Bytes>,
    ) -> Pin<Box<dyn Future<Output = Result<Response<Bytes>, HttpError>> + Send + 'sent>>
    where
        'life: 'sent,
        Self: 'sent,
    {
        let client = self.client.clone();
        let sent = self.runtime.spawn(async move {
            let response = client.execute(request.try_into()?).await?;
            // What it says about what it took interests nobody here.
            let mut answer = Response::new(Bytes::new());
            *answer.status_mut() = response.status();
            *answer.headers_mut() = response.headers().clone();
            Ok::<_, reqwest::Error>(answer)
        });
        Box::pin(async move {
            // Without the address, which may hold a password.
            let answer = sent.await?.map_err(reqwest::Error::without_url);
            match &answer {
                Ok(answer) if answer.status().is_success() => self.note(None),
                Ok(answer) => self.note(Some(&answer.status())),
                Err(error) => self.note(Some(error)),
            }
            Ok(answer?)
        })
    }
}
