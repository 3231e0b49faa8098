//! Where a push may go. Endpoints come from browsers, which is to say from strangers: a server must not be talked into
//! posting to what only it can reach.

use reqwest::Url;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

/// Longest endpoint; those of today's push services have a quarter of that.
const LONGEST: usize = 1_000;

/// Reads an endpoint: https, a host, nobody's password. `private`: also http, and addresses of this machine and network.
pub(crate) fn endpoint(text: &str, private: bool) -> Option<Url> {
    let url = Url::parse(text).ok().filter(|_| text.len() <= LONGEST)?;
    let scheme = url.scheme() == "https" || (private && url.scheme() == "http");
    if !scheme || !url.username().is_empty() || url.password().is_some() {
        return None;
    }
    // A name is looked up when something is sent; an address is not looked up at all, so it is looked at here.
    let host = url.host_str()?;
    let address = host.trim_start_matches('[').trim_end_matches(']').parse();
    match address {
        Ok(address) if !private && !is_public(address) => None,
        _ => Some(url),
    }
}

/// Whether everybody on the internet would reach the same machine there.
pub(crate) fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    !matches!(
        address.octets(),
        [0 | 10 | 127 | 224..=255, ..]
            | [100, 64..=127, ..]
            | [169, 254, ..]
            | [172, 16..=31, ..]
            | [192, 0, 0 | 2, _]
            | [192, 88, 99, _]
            | [192, 168, ..]
            | [198, 18 | 19, ..]
            | [198, 51, 100, _]
            | [203, 0, 113, _]
    )
}

/// Global unicast, without the ranges in it that are for documentation, or lead to an IPv4 address. What is mapped or
/// translated from IPv4, link-local, unique-local, loopback and multicast are all outside of it.
fn is_public_v6(address: Ipv6Addr) -> bool {
    !matches!(
        address.segments(),
        [0..=0x1fff | 0x4000..=0xffff, ..]
            | [0x2001, 0..=0x01ff | 0x0db8, ..]
            | [0x2002, ..]
            | [0x3fff, 0..=0x0fff, ..]
    )
}

/// Looks names up, and answers only with public addresses. What it answers is what is connected to: a name cannot
/// change in between.
pub(crate) struct PublicOnly;

impl Resolve for PublicOnly {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let public: Vec<SocketAddr> = found.filter(|found| is_public(found.ip())).collect();
            if public.is_empty() {
                return Err(format!("{} has no public address", name.as_str()).into());
            }
            let public: Addrs = Box::new(public.into_iter());
            Ok(public)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_endpoint_is_https_and_public() {
        for good in [
            "https://fcm.googleapis.com/fcm/send/abc:def",
            "https://updates.push.services.mozilla.com/wpush/v2/x",
            "https://web.push.apple.com/x",
            "https://8.8.8.8/x",
            "https://[2606:4700::1111]/x",
            "https://push.example:8443/x",
        ] {
            assert!(endpoint(good, false).is_some(), "{good}");
        }
        for bad in [
            "",
            "push.example",
            "http://push.example/x",
            "ftp://push.example/x",
            "file:///etc/passwd",
            "https://user@push.example/x",
            "https://user:pass@push.example/x",
            "https://127.0.0.1/x",
            "https://2130706433/x",
            "https://0x7f.1/x",
            "https://0.0.0.0/x",
            "https://10.1.2.3/x",
            "https://100.64.0.1/x",
            "https://169.254.169.254/latest",
            "https://172.31.0.1/x",
            "https://192.168.1.1/x",
            "https://224.0.0.1/x",
            "https://255.255.255.255/x",
            "https://[::1]/x",
            "https://[::]/x",
            "https://[::ffff:127.0.0.1]/x",
            "https://[::ffff:8.8.8.8]/x",
            "https://[64:ff9b::7f00:1]/x",
            "https://[fe80::1]/x",
            "https://[fd00::1]/x",
            "https://[ff02::1]/x",
            "https://[2001:db8::1]/x",
            "https://[2002:7f00:1::]/x",
        ] {
            assert!(endpoint(bad, false).is_none(), "{bad}");
        }
        assert!(endpoint(&format!("https://push.example/{}", "x".repeat(1_000)), false).is_none());
        assert!(endpoint("http://127.0.0.1:1234/x", true).is_some());
    }

    #[tokio::test]
    async fn a_name_of_this_machine_leads_nowhere() {
        let found = PublicOnly.resolve("localhost".parse().unwrap()).await;
        assert!(found.is_err());
    }
}
