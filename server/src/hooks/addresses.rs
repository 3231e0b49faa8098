//! Where a webhook may go. Addresses come from owners of events, who are not the operator: a server must not be talked
//! into posting to what only it can reach. Every address of a name is looked at, and what was looked at is connected to.

use crate::told::is_public;
use model::limits;
use reqwest::Url;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::net::{IpAddr, SocketAddr};
use std::str::FromStr;
use std::sync::Arc;

/// Addresses that begin alike: `10.0.0.0/8`, or one alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Network {
    address: IpAddr,
    prefix: u8,
}

/// A text that is no network.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is no network: write it like 10.0.0.0/8, fd00::/8 or 192.168.1.5")]
pub struct NotANetwork(String);

impl FromStr for Network {
    type Err = NotANetwork;

    fn from_str(text: &str) -> Result<Self, NotANetwork> {
        let wrong = || NotANetwork(text.to_owned());
        let (address, prefix) = text.split_once('/').map_or((text, None), |(a, prefix)| (a, Some(prefix)));
        let address: IpAddr = address.parse().map_err(|_| wrong())?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let prefix = prefix.map_or(Ok(most), str::parse).map_err(|_| wrong())?;
        if prefix > most { Err(wrong()) } else { Ok(Self { address, prefix }) }
    }
}

impl Network {
    /// Whether an address is one of them.
    pub(crate) fn has(self, address: IpAddr) -> bool {
        let differ = match (self.address, address) {
            (IpAddr::V4(ours), IpAddr::V4(other)) => u128::from(ours.to_bits() ^ other.to_bits()) << 96,
            (IpAddr::V6(ours), IpAddr::V6(other)) => ours.to_bits() ^ other.to_bits(),
            _ => return false,
        };
        differ.leading_zeros() >= u32::from(self.prefix)
    }
}

/// Which addresses may be told.
#[derive(Clone, Debug, Default)]
pub(super) struct Allowed(Arc<[Network]>);

impl Allowed {
    pub(super) fn of(networks: Vec<Network>) -> Self {
        Self(networks.into())
    }

    /// Whether the operator allows it, whatever it is. One that is mapped into IPv6 is the one that it stands for.
    fn names(&self, address: IpAddr) -> bool {
        self.0.iter().any(|network| network.has(address.to_canonical()))
    }

    fn admits(&self, address: IpAddr, secure: bool) -> bool {
        self.names(address) || (secure && is_public(address))
    }

    /// Reads an address: https, or http to where the operator allows it; nobody's password. A name is looked up when
    /// something is sent, and each time; an address that stands there itself is not looked up, so it is looked at here.
    pub(super) fn address(&self, text: &str) -> Option<Url> {
        let url = Url::parse(text.trim()).ok().filter(|url| url.as_str().len() <= limits::LINK)?;
        let secure = match url.scheme() {
            "https" => true,
            "http" if !self.0.is_empty() => false,
            _ => return None,
        };
        if !url.username().is_empty() || url.password().is_some() {
            return None;
        }
        let host = url.host_str()?;
        match host.trim_start_matches('[').trim_end_matches(']').parse() {
            Ok(address) if !self.admits(address, secure) => None,
            _ => Some(url),
        }
    }
}

/// What a name leads to may not be told.
#[derive(Debug, thiserror::Error)]
#[error("a name leads to an address that may not be told")]
pub(super) struct NotAllowed;

/// Looks names up. Refuses a name if any of its addresses may not be told: which one is connected to is not ours to say.
pub(super) struct Checked {
    pub(super) allowed: Allowed,
    /// Whether the connection is by https; without, only what the operator allows may be told.
    pub(super) secure: bool,
}

impl Resolve for Checked {
    fn resolve(&self, name: Name) -> Resolving {
        let (allowed, secure) = (self.allowed.clone(), self.secure);
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            if !found.iter().all(|found| allowed.admits(found.ip(), secure)) {
                return Err(NotAllowed.into());
            }
            let found: Addrs = Box::new(found.into_iter());
            Ok(found)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed(networks: &[&str]) -> Allowed {
        Allowed::of(networks.iter().map(|text| text.parse().unwrap()).collect())
    }

    #[test]
    fn only_public_addresses_are_told_by_https() {
        let none = allowed(&[]);
        for good in ["https://hooks.example/x", "https://8.8.8.8/x", "https://[2606:4700::1111]:8443/x"] {
            assert!(none.address(good).is_some(), "{good}");
        }
        for bad in [
            "",
            "hooks.example",
            "http://hooks.example/",
            "ftp://hooks.example/",
            "https://a:b@hooks.example/",
            "https://127.0.0.1/",
            "https://2130706433/",
            "https://0x7f.1/",
            "https://10.1.2.3/",
            "https://100.64.0.1/",
            "https://169.254.169.254/latest/meta-data",
            "https://[::1]/",
            "https://[::ffff:127.0.0.1]/",
            "https://[::ffff:8.8.8.8]/",
            "https://[64:ff9b::7f00:1]/",
            "https://[fe80::1]/",
            "https://[fd00:ec2::254]/",
            "https://[2002:7f00:1::]/",
            "https://0.0.0.0/",
            "https://255.255.255.255/",
        ] {
            assert!(none.address(bad).is_none(), "{bad}");
        }
        assert!(none.address(&format!("https://hooks.example/{}", "x".repeat(limits::LINK))).is_none());
    }

    #[test]
    fn what_the_operator_allows_is_told_and_nothing_beside_it() {
        let some = allowed(&["10.1.0.0/16", "fd00::/8", "192.168.1.5"]);
        for good in [
            "http://10.1.2.3/",
            "https://10.1.255.255/",
            "http://[fd12::1]/",
            "http://192.168.1.5:8065/x",
            "http://[::ffff:10.1.2.3]/",
        ] {
            assert!(some.address(good).is_some(), "{good}");
        }
        for bad in [
            "http://10.2.0.1/",
            "https://10.2.0.1/",
            "http://192.168.1.6/",
            "http://8.8.8.8/",
            "http://[fe80::1]/",
        ] {
            assert!(some.address(bad).is_none(), "{bad}");
        }
        assert!(allowed(&["0.0.0.0/0"]).address("http://127.0.0.1/").is_some());
        for bad in ["10.0.0.0/33", "fd00::/129", "10.0.0", "10.0.0.0/", "x", "10.0.0.0/-1"] {
            assert!(bad.parse::<Network>().is_err(), "{bad}");
        }
    }

    #[tokio::test]
    async fn a_name_is_judged_by_where_it_leads() {
        let resolve = async |networks: &[&str], secure| {
            let checked = Checked { allowed: allowed(networks), secure };
            checked.resolve("localhost".parse().unwrap()).await.is_ok()
        };
        assert!(!resolve(&[], true).await, "this machine is not public");
        assert!(!resolve(&["10.0.0.0/8"], false).await);
        assert!(resolve(&["127.0.0.0/8", "::1"], false).await);
    }
}
