//! Told in time: what phones hear from push services, and the one email. The push service is a socket of the test that
//! opens what it gets with the phone's own key, and the mail server is another.

use crate::receiver::{Does, Got, Receiver};
use aes_gcm::aead::Aead as _;
use aes_gcm::{Aes128Gcm, KeyInit as _};
use app::api::Refused;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hkdf::Hkdf;
use p256::ecdsa::signature::Verifier as _;
use p256::ecdsa::{Signature, VerifyingKey};
use p256::elliptic_curve::sec1::ToSec1Point as _;
use p256::{PublicKey, SecretKey};
use serde_json::Value;
use sha2::Sha256;
use std::sync::atomic::{AtomicU16, Ordering};
use tests::{Campgrid, On, PATIENCE, Person};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;

const LOCAL: &[&str] = &["--push-private-addresses"];

fn decode(text: &str) -> Vec<u8> {
    URL_SAFE_NO_PAD.decode(text).expect("it is base64url")
}

fn encode(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// A push service.
async fn service() -> Receiver {
    Receiver::open(201).await
}

/// A browser that lets itself be told.
pub(crate) struct Phone {
    key: SecretKey,
    auth: [u8; 16],
    path: String,
}

impl Phone {
    pub(crate) fn new() -> Self {
        static NUMBER: AtomicU16 = AtomicU16::new(1);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let mut key = [7; 32];
        key[30..].copy_from_slice(&number.to_be_bytes());
        let key = SecretKey::from_slice(&key).expect("it is a key");
        Self { key, auth: [number.to_be_bytes()[1]; 16], path: format!("/push/{number}") }
    }

    pub(crate) async fn subscribe(
        &self,
        person: &Person,
        service: &Receiver,
    ) -> Result<app::api::Done, Refused> {
        let endpoint = service.address.clone() + &self.path;
        self.subscribe_at(person, &endpoint).await
    }

    async fn subscribe_at(&self, person: &Person, endpoint: &str) -> Result<app::api::Done, Refused> {
        let p256dh = encode(self.key.public_key().to_sec1_point(false));
        let auth = encode(self.auth);
        person.ask("subscribe-push", &[("endpoint", endpoint), ("p256dh", &p256dh), ("auth", &auth)]).await
    }

    /// Opens what was pushed, as RFC 8291 says.
    fn opens(&self, push: &Got) -> Value {
        assert_eq!(push.path, self.path, "it is for this phone");
        assert_eq!(push.headers["content-encoding"], "aes128gcm");
        assert!(push.headers["ttl"].parse::<u32>().expect("a number of seconds") > 0);
        assert!(push.headers["topic"].len() <= 32);
        let (salt, rest) = push.body.split_at(16);
        let (theirs, sealed) = rest[5..].split_at(usize::from(rest[4]));
        let public = PublicKey::from_sec1_bytes(theirs).expect("a public key");
        let shared = self.key.diffie_hellman(&public);
        let ours = self.key.public_key().to_sec1_point(false);
        let info = [b"WebPush: info\0", ours.as_bytes(), theirs].concat();
        let (mut secret, mut key, mut nonce) = ([0; 32], [0; 16], [0; 12]);
        let from = Hkdf::<Sha256>::new(Some(&self.auth), shared.raw_secret_bytes());
        from.expand(&info, &mut secret).expect("32 bytes");
        let from = Hkdf::<Sha256>::new(Some(salt), &secret);
        from.expand(b"Content-Encoding: aes128gcm\0", &mut key).expect("16 bytes");
        from.expand(b"Content-Encoding: nonce\0", &mut nonce).expect("12 bytes");
        let mut text =
            Aes128Gcm::new(&key.into()).decrypt(&nonce.into(), sealed).expect("it is sealed for us");
        assert_eq!(text.pop(), Some(2), "this is the only record");
        serde_json::from_slice(&text).expect("it is JSON")
    }

    async fn hears(&self, service: &mut Receiver) -> Value {
        self.opens(&service.next().await)
    }
}

async fn pitching(campgrid: &Campgrid) -> Person {
    let owner = campgrid.event("Camp").await;
    owner.done("set-phase", &[("phase", "pitching")]).await;
    owner
}

/// Ends the server at once and starts it again; answers a facilitator, who has no connection from before.
async fn restarted(campgrid: &mut Campgrid, owner: &Person) -> Person {
    let link = owner.link("facilitator").await;
    campgrid.kill();
    campgrid.again();
    let helper = campgrid.person(&owner.slug);
    helper.redeem(&link).await;
    helper
}

async fn pitcher(campgrid: &Campgrid, owner: &Person, title: &str) -> (Person, String) {
    let person = campgrid.person(&owner.slug);
    let session = person.pitch(title).await;
    (person, session)
}

#[tokio::test]
async fn a_phone_hears_that_it_is_next_once_though_two_servers_know() {
    let one = Campgrid::start_with(On::Postgres, LOCAL).await;
    let mut service = service().await;
    let owner = pitching(&one).await;
    let (_, first) = pitcher(&one, &owner, "Bread").await;
    let (ben, _) = pitcher(&one, &owner, "Cheese").await;
    let two = one.another();
    // The other server has the event open as well, and follows it.
    let mut there = two.person(&owner.slug).listen(None).await;
    let (_, seq) = there.hello().await;
    let phone = Phone::new();
    phone.subscribe(&ben, &service).await.expect("a phone can be told");

    owner.done("call-up", &[("session", &first)]).await;
    let push = service.next().await;
    let heard = phone.opens(&push);
    assert_eq!(heard["title"], "You are next");
    assert_eq!(heard["body"], "Your pitch “Cheese” comes next at Camp.");
    assert_eq!(heard["url"], owner.path(""));
    assert_eq!(heard["lang"], "en");
    assert_eq!(push.headers["urgency"], "high");

    // Both servers have taken the change in, and say something later: nothing came in between.
    there
        .until(|frame| match frame {
            app::api::Frame::Changes(changes) => changes.iter().any(|change| change.seq > seq).then_some(()),
            _ => None,
        })
        .await;
    let helper = two.person(&owner.slug);
    helper.redeem(&owner.link("facilitator").await).await;
    helper.done("announce", &[("text", "From the other server")]).await;
    assert_eq!(phone.hears(&mut service).await["body"], "From the other server");
    owner.done("announce", &[("text", "From this one")]).await;
    assert_eq!(phone.hears(&mut service).await["body"], "From this one");
    let told = one.column("SELECT thing FROM told ORDER BY thing").await;
    assert_eq!(told, ["announcement.1", "announcement.2", "next.2"]);
}

#[tokio::test]
async fn everybody_is_told_in_their_own_language() {
    let campgrid = Campgrid::start_with(On::Sqlite, LOCAL).await;
    let mut service = service().await;
    let owner = pitching(&campgrid).await;
    let (ben, session) = pitcher(&campgrid, &owner, "Bread").await;
    let phone = Phone::new();
    let p256dh = encode(phone.key.public_key().to_sec1_point(false));
    let (endpoint, auth) = (service.address.clone() + &phone.path, encode(phone.auth));
    let form = [("do", "subscribe-push"), ("endpoint", &*endpoint), ("p256dh", &*p256dh), ("auth", &*auth)];
    let german = [("accept-language", "de-AT,en;q=0.5")];
    assert_eq!(ben.send_from(&ben.path("me"), &form, &german).await.status, 303);
    owner.done("call-up", &[("session", &session)]).await;
    let heard = phone.hears(&mut service).await;
    assert_eq!(heard["title"], "Du bist dran");
    assert_eq!(heard["lang"], "de");

    // Whoever chooses another hears that one.
    let form = [("do", "language"), ("language", "fr")];
    assert_eq!(ben.send(&ben.path("me"), &form).await.status, 303);
    owner.done("withdraw", &[("session", &session)]).await;
    let heard = phone.hears(&mut service).await;
    assert_eq!(heard["lang"], "fr");
    assert_eq!(heard["title"], "Votre session est retirée");
}

#[tokio::test]
async fn a_push_is_signed_with_the_key_that_pages_give_to_browsers() {
    let mut campgrid = Campgrid::start_with(On::Sqlite, LOCAL).await;
    let mut service = service().await;
    let owner = pitching(&campgrid).await;
    let fan = campgrid.person(&owner.slug);
    let phone = Phone::new();
    phone.subscribe(&fan, &service).await.expect("a phone can be told");
    // The key outlives the server.
    let helper = restarted(&mut campgrid, &owner).await;
    helper.done("announce", &[("text", "Lunch is ready")]).await;
    let push = service.next().await;
    assert_eq!(phone.opens(&push)["body"], "Lunch is ready");

    let signed = push.headers["authorization"].strip_prefix("vapid t=").expect("a token by RFC 8292");
    let (token, key) = signed.split_once(", k=").expect("and a key");
    let (_, page) = helper.read(&owner.path("")).await;
    assert!(page.contains(key), "the page carries the same key");
    let (said, signature) = token.rsplit_once('.').expect("a token has three parts");
    let (head, claims) = said.split_once('.').expect("a token has three parts");
    let verifying = VerifyingKey::from_sec1_bytes(&decode(key)).expect("a public key");
    let signature = Signature::from_slice(&decode(signature)).expect("a signature");
    verifying.verify(said.as_bytes(), &signature).expect("the signature is of that key");
    assert_eq!(decode(head), br#"{"typ":"JWT","alg":"ES256"}"#);
    let claims: Value = serde_json::from_slice(&decode(claims)).expect("claims are JSON");
    assert_eq!(claims["aud"], service.address);
    assert_eq!(claims["sub"], campgrid.address().replace("127.0.0.1", "localhost"));
    let now = std::time::UNIX_EPOCH.elapsed().expect("it is after 1970").as_secs();
    let expires = claims["exp"].as_u64().expect("a time");
    assert!(expires > now && expires <= now + 24 * 60 * 60, "push services take no longer than a day");
}

#[tokio::test]
async fn who_hosts_a_session_and_who_wants_it_hear_where_it_is() {
    let campgrid = Campgrid::start_with(On::Sqlite, LOCAL).await;
    let (mut of_host, mut of_fan) = (service().await, service().await);
    let owner = pitching(&campgrid).await;
    owner.done("add-room", &[("name", "Koto")]).await;
    for (starts, ends) in [("10:00", "11:00"), ("11:00", "12:00")] {
        owner.done("add-slot", &[("date", "2030-01-01"), ("starts", starts), ("ends", ends)]).await;
    }
    let (host, session) = pitcher(&campgrid, &owner, "Bread").await;
    let fan = campgrid.person(&owner.slug);
    fan.done("interest", &[("session", &session), ("level", "must")]).await;
    let (hosts, fans) = (Phone::new(), Phone::new());
    hosts.subscribe(&host, &of_host).await.expect("a phone can be told");
    fans.subscribe(&fan, &of_fan).await.expect("a phone can be told");

    owner.done("place", &[("run", &session), ("place", "1.1")]).await;
    owner.done("set-phase", &[("phase", "live")]).await;
    let heard = hosts.hears(&mut of_host).await;
    assert_eq!(heard["title"], "Your session has a place");
    assert_eq!(heard["body"], "“Bread” is at 10:00 in Koto.");
    owner.done("place", &[("run", &session), ("place", "1.2")]).await;
    assert_eq!(hosts.hears(&mut of_host).await["body"], "“Bread” is now at 11:00 in Koto.");
    let heard = fans.hears(&mut of_fan).await;
    assert_eq!(heard["title"], "On your list: moved");
    assert_eq!(heard["url"], fan.path(&format!("s/{session}")));

    // Who does it is not told of it; who wants it is.
    host.done("withdraw", &[("session", &session)]).await;
    assert_eq!(fans.hears(&mut of_fan).await["body"], "“Bread” will not take place.");
    owner.done("announce", &[("text", "The end")]).await;
    assert_eq!(hosts.hears(&mut of_host).await["body"], "The end");
}

#[tokio::test]
async fn a_delay_is_told_once_to_whoever_hosts_or_wants_what_moves() {
    let campgrid = Campgrid::start_with(On::Sqlite, LOCAL).await;
    let (mut of_host, mut of_fan) = (service().await, service().await);
    let owner = pitching(&campgrid).await;
    owner.done("add-room", &[("name", "Koto")]).await;
    for (starts, ends) in [("10:00", "11:00"), ("11:00", "12:00"), ("12:00", "13:00")] {
        owner.done("add-slot", &[("date", "2030-01-01"), ("starts", starts), ("ends", ends)]).await;
    }
    let early = owner.pitch("Early").await;
    let (host, bread) = pitcher(&campgrid, &owner, "Bread").await;
    let (_, cheese) = pitcher(&campgrid, &owner, "Cheese").await;
    for (run, place) in [(&early, "1.1"), (&bread, "1.2"), (&cheese, "1.3")] {
        owner.done("place", &[("run", run), ("place", place)]).await;
    }
    owner.done("set-phase", &[("phase", "live")]).await;
    let fan = campgrid.person(&owner.slug);
    for session in [&early, &bread, &cheese] {
        fan.done("interest", &[("session", session), ("level", "must")]).await;
    }
    let (hosts, fans) = (Phone::new(), Phone::new());
    hosts.subscribe(&host, &of_host).await.expect("a phone can be told");
    fans.subscribe(&fan, &of_fan).await.expect("a phone can be told");

    // Closing the room moves nobody yet, and so nobody is told.
    owner.done("close-room", &[("room", "1"), ("from", "now")]).await;
    owner.done("close-room", &[("room", "1"), ("from", "now"), ("closed", "")]).await;
    owner.done("delay-slot", &[("slot", "2"), ("minutes", "10")]).await;
    owner.done("announce", &[("text", "The end")]).await;
    assert_eq!(hosts.hears(&mut of_host).await["body"], "“Bread” is now at 11:10 in Koto.");
    assert_eq!(hosts.hears(&mut of_host).await["body"], "The end");
    let heard = fans.hears(&mut of_fan).await["body"].to_string();
    assert!(heard.contains("Bread") && heard.contains("Cheese") && !heard.contains("Early"), "{heard}");
    assert_eq!(fans.hears(&mut of_fan).await["body"], "The end");
}

#[tokio::test]
async fn a_busy_push_service_is_asked_again_and_a_browser_that_is_gone_is_let_go() {
    let campgrid = Campgrid::start_with(On::Sqlite, LOCAL).await;
    let mut service = service().await;
    let owner = pitching(&campgrid).await;
    let fan = campgrid.person(&owner.slug);
    let (phone, other) = (Phone::new(), Phone::new());
    phone.subscribe(&fan, &service).await.expect("a phone can be told");
    service.will([Does::Answers(503)]);
    owner.done("announce", &[("text", "Busy")]).await;
    assert_eq!(phone.hears(&mut service).await["body"], "Busy");
    assert_eq!(phone.hears(&mut service).await["body"], "Busy", "it comes again");
    service.will([Does::Answers(410)]);
    owner.done("announce", &[("text", "Gone")]).await;
    assert_eq!(phone.hears(&mut service).await["body"], "Gone");
    // What is under way to one browser does not tell how far another is; so the store is asked until it is so.
    let question = "SELECT endpoint FROM subscriptions";
    tokio::time::timeout(PATIENCE, async { while !campgrid.column(question).await.is_empty() {} })
        .await
        .expect("the browser is let go");

    // Nobody is told on a browser that said so.
    other.subscribe(&fan, &service).await.expect("a phone can be told");
    owner.done("announce", &[("text", "Still here")]).await;
    assert_eq!(other.hears(&mut service).await["body"], "Still here");
    let endpoint = service.address.clone() + &other.path;
    campgrid.person(&owner.slug).done("unsubscribe-push", &[("endpoint", &endpoint)]).await;
    assert_eq!(campgrid.column(question).await.len(), 1, "nobody says so for another");
    fan.done("unsubscribe-push", &[("endpoint", &endpoint)]).await;
    assert!(campgrid.column(question).await.is_empty());
}

#[tokio::test]
async fn nobody_can_make_the_server_post_to_itself() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Camp").await;
    let phone = Phone::new();
    for endpoint in [
        "http://127.0.0.1:9/x",
        "https://127.0.0.1/x",
        "https://[::1]/x",
        "https://10.0.0.1/x",
        "https://169.254.169.254/latest/meta-data",
        "http://push.example/x",
        "nonsense",
    ] {
        let refused = phone.subscribe_at(&owner, endpoint).await.expect_err(endpoint);
        assert_eq!(refused.kind, "not-understood");
    }
    phone.subscribe_at(&owner, "https://push.example/x").await.expect("this could be a push service");
    let wrong = [("endpoint", "https://push.example/x"), ("p256dh", "AAAA"), ("auth", "AAAA")];
    owner.ask("subscribe-push", &wrong).await.expect_err("these are no keys");
}

/// A mail server that takes everything: what it got.
pub(crate) async fn mail_server() -> (String, mpsc::UnboundedReceiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let address = format!("smtp://{}", listener.local_addr().expect("it has an address"));
    let (tell, got) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(take_mail(stream, tell.clone()));
        }
    });
    (address, got)
}

async fn take_mail(stream: TcpStream, tell: mpsc::UnboundedSender<String>) -> Option<()> {
    let mut stream = BufReader::new(stream);
    stream.write_all(b"220 mail.test\r\n").await.ok()?;
    let (mut all, mut in_text) = (String::new(), false);
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).await.ok().filter(|read| *read > 0)?;
        all += &line;
        let answer: &[u8] = match line.trim_end() {
            "." if in_text => {
                in_text = false;
                tell.send(std::mem::take(&mut all)).ok()?;
                b"250 Taken\r\n"
            }
            _ if in_text => continue,
            "DATA" => {
                in_text = true;
                b"354 Go on\r\n"
            }
            "QUIT" => b"221 Bye\r\n",
            _ => b"250 Yes\r\n",
        };
        stream.write_all(answer).await.ok()?;
    }
}

#[tokio::test]
async fn whoever_asked_hears_that_the_board_has_opened_and_their_address_is_gone() {
    let (server, mut mails) = mail_server().await;
    let from = "Campgrid <board@camp.example>";
    let options = [LOCAL, &["--smtp-url", &server, "--smtp-from", from]].concat();
    let campgrid = Campgrid::start_with(On::Sqlite, &options).await;
    let mut service = service().await;
    let owner = campgrid.event("Camp").await;
    let (ana, ben, cy) =
        (campgrid.person(&owner.slug), campgrid.person(&owner.slug), campgrid.person(&owner.slug));
    let refused = ana.ask("tell-me", &[("email", "ana at camp")]).await.expect_err("that is no address");
    assert_eq!(refused.field.as_deref(), Some("email"));
    for (person, email) in [(&ana, "ana@camp.example"), (&ben, ""), (&cy, "cy@camp.example")] {
        assert!(person.done("tell-me", &[("email", email)]).await.me.told);
    }
    assert!(!cy.done("tell-me-not", &[]).await.me.told);
    let phone = Phone::new();
    phone.subscribe(&ben, &service).await.expect("a phone can be told");
    let addresses = "SELECT email FROM waiting_for_opening WHERE email IS NOT NULL";
    assert_eq!(campgrid.column(addresses).await, ["ana@camp.example"]);

    owner.done("set-phase", &[("phase", "pitching")]).await;
    let heard = phone.hears(&mut service).await;
    assert_eq!(heard["title"], "Camp is open");
    assert_eq!(heard["url"], owner.path(""));
    let mail = tokio::time::timeout(PATIENCE, mails.recv()).await;
    let mail = mail.expect("a mail is sent").expect("the mail server is open");
    assert!(mail.contains("RCPT TO:<ana@camp.example>") && !mail.contains("cy@camp.example"), "{mail}");
    assert!(
        mail.contains("MAIL FROM:<board@camp.example>") && mail.contains("Subject: Camp is open"),
        "{mail}"
    );
    assert!(mail.contains(&owner.path("")), "it says where the board is: {mail}");
    assert!(campgrid.column(addresses).await.is_empty(), "the address is gone");
    assert!(campgrid.column("SELECT thing FROM told WHERE thing LIKE '%@camp%'").await.is_empty());
    let late = ana.ask("tell-me", &[("email", "ana@camp.example")]).await.expect_err("it is open");
    assert_eq!(late.kind, "open-already");

    // Closed and opened again, it is no news.
    for phase in ["setup", "pitching"] {
        owner.done("set-phase", &[("phase", phase)]).await;
    }
    owner.done("announce", &[("text", "Hello")]).await;
    assert_eq!(phone.hears(&mut service).await["body"], "Hello");
    assert!(mails.try_recv().is_err(), "one email");
}

#[tokio::test]
async fn a_server_that_comes_back_tells_what_was_not_told_and_nothing_twice() {
    let mut campgrid = Campgrid::start_with(On::Sqlite, LOCAL).await;
    let mut service = service().await;
    let owner = pitching(&campgrid).await;
    let fan = campgrid.person(&owner.slug);
    let phone = Phone::new();
    phone.subscribe(&fan, &service).await.expect("a phone can be told");
    for text in ["One", "Two"] {
        owner.done("announce", &[("text", text)]).await;
        assert_eq!(phone.hears(&mut service).await["body"], text);
    }
    // As if it died before the second was told.
    campgrid.column("DELETE FROM told WHERE thing = 'announcement.2' RETURNING thing").await;
    // Opening the event reads what happened in the last minutes.
    let helper = restarted(&mut campgrid, &owner).await;
    assert_eq!(phone.hears(&mut service).await["body"], "Two");
    helper.done("announce", &[("text", "Three")]).await;
    assert_eq!(phone.hears(&mut service).await["body"], "Three");
}

#[tokio::test]
async fn without_a_mail_server_no_address_is_taken() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Camp").await;
    let refused = owner.ask("tell-me", &[("email", "ana@camp.example")]).await;
    assert_eq!(refused.expect_err("there is no mail server").kind, "no-emails");
    assert!(owner.done("tell-me", &[]).await.me.told);
}
