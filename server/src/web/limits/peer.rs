//! From which address somebody comes: the one at the other end, or whom a proxy names whose word counts.

use crate::hooks::Network;
use crate::web::Site;
use axum::extract::{ConnectInfo, FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{Extensions, HeaderMap};
use axum::middleware::Next;
use axum::response::Response;
use std::convert::Infallible;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::sync::Arc;

/// What a proxy says whom it forwards.
const FORWARDED: &str = "x-forwarded-for";
/// How many bits of an address in IPv6 are one customer’s, who has all that begin with them.
const CUSTOMER: u32 = 56;

/// An address that somebody comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Peer(IpAddr);

impl Peer {
    /// Who sends this.
    pub(in crate::web) fn of(request: &Request) -> Self {
        Self::noted(request.extensions())
    }

    /// Without a connection, as in a test of the router alone, everybody comes from nowhere.
    pub(in crate::web) fn noted(extensions: &Extensions) -> Self {
        extensions.get().copied().unwrap_or(Self(Ipv6Addr::UNSPECIFIED.into()))
    }

    /// What it is counted by. Who has one address in IPv6 has as many as they like: those count as one.
    pub(super) fn key(self) -> u128 {
        match self.0 {
            IpAddr::V4(address) => address.to_ipv6_mapped().to_bits(),
            IpAddr::V6(address) => address.to_bits() >> (128 - CUSTOMER) << (128 - CUSTOMER),
        }
    }
}

impl FromRequestParts<Arc<Site>> for Peer {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &Arc<Site>) -> Result<Self, Infallible> {
        Ok(Self::noted(&parts.extensions))
    }
}

/// The address at the other end of the connection.
pub(super) fn end(request: &Request) -> Option<IpAddr> {
    request.extensions().get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(end)| end.ip())
}

/// Notes on a request from which address it comes.
pub(in crate::web) async fn note(
    State(site): State<Arc<Site>>,
    mut request: Request,
    next: Next,
) -> Response {
    if let Some(end) = end(&request) {
        let peer = forwarded(end, request.headers(), &site.limits.proxies);
        request.extensions_mut().insert(peer);
    }
    next.run(request).await
}

/// The address that is furthest away and still known: each proxy whose word counts says who came to it.
fn forwarded(end: IpAddr, headers: &HeaderMap, proxies: &[Network]) -> Peer {
    let mut at = end.to_canonical();
    let said = headers.get_all(FORWARDED).iter().filter_map(|said| said.to_str().ok());
    let said: Vec<_> = said.flat_map(|said| said.split(',')).map(str::trim).collect();
    for before in said.into_iter().rev() {
        if !proxies.iter().any(|proxy| proxy.has(at)) {
            break;
        }
        let Some(before) = address(before) else { break };
        at = before.to_canonical();
    }
    Peer(at)
}

/// An address as proxies write it: some with a port.
fn address(text: &str) -> Option<IpAddr> {
    let alone = text.trim_start_matches('[').trim_end_matches(']').parse().ok();
    alone.or_else(|| text.parse().ok().map(|with_port: SocketAddr| with_port.ip()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn peer(end: &str, said: &[&str], proxies: &[&str]) -> String {
        let mut headers = HeaderMap::new();
        for said in said {
            headers.append(FORWARDED, said.parse().unwrap());
        }
        let proxies: Vec<_> = proxies.iter().map(|proxy| proxy.parse().unwrap()).collect();
        forwarded(end.parse().unwrap(), &headers, &proxies).0.to_string()
    }

    #[test]
    fn only_a_proxy_that_the_operator_names_is_believed() {
        let ours = ["10.0.0.0/8"];
        assert_eq!(peer("203.0.113.9", &[], &ours), "203.0.113.9");
        assert_eq!(peer("203.0.113.9", &["198.51.100.1"], &[]), "203.0.113.9");
        assert_eq!(peer("203.0.113.9", &["198.51.100.1"], &ours), "203.0.113.9");
        assert_eq!(peer("10.1.2.3", &["198.51.100.1"], &ours), "198.51.100.1");
        assert_eq!(peer("::ffff:10.1.2.3", &["198.51.100.1"], &ours), "198.51.100.1");
    }

    #[test]
    fn what_a_visitor_writes_before_the_proxys_word_does_not_count() {
        let ours = ["10.0.0.0/8"];
        assert_eq!(peer("10.1.2.3", &["1.1.1.1, 198.51.100.1"], &ours), "198.51.100.1");
        assert_eq!(peer("10.1.2.3", &["1.1.1.1", "198.51.100.1, 10.9.9.9"], &ours), "198.51.100.1");
        assert_eq!(peer("10.1.2.3", &["1.1.1.1, nonsense"], &ours), "10.1.2.3");
        assert_eq!(peer("10.1.2.3", &["198.51.100.1:4711"], &ours), "198.51.100.1");
        assert_eq!(peer("10.1.2.3", &["[2001:db8::1]:443"], &ours), "2001:db8::1");
    }

    #[test]
    fn who_has_many_addresses_in_one_network_counts_as_one() {
        let key = |text: &str| Peer(text.parse().unwrap()).key();
        assert_eq!(key("2001:db8:0:1::1"), key("2001:db8:0:ff:1:2:3:4"));
        assert_ne!(key("2001:db8:0:1::1"), key("2001:db8:0:101::1"));
        assert_ne!(key("203.0.113.9"), key("203.0.113.10"));
    }
}
