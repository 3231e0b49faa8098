//! Three servers on one Postgres: each hears what the others write, none is missed when it goes, and nothing is lost when
//! the database does.

use app::api::{Filling, Frame};
use model::SessionId;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tests::{Campgrid, Ears, On, Person, Wire};

/// Three servers on one database.
async fn three(options: &[&str]) -> [Campgrid; 3] {
    // One device asks for more than a person does.
    let one = Campgrid::start_with(On::Postgres, &[options, &["--limits", "off"]].concat()).await;
    let (two, three) = (one.another(), one.another());
    [one, two, three]
}

/// Waits until a change of that number is heard.
async fn heard(mut ears: Ears, seq: u64) -> (Instant, Ears) {
    ears.until(|frame| match frame {
        Frame::Changes(changes) => changes.iter().any(|change| change.seq == seq).then_some(()),
        _ => None,
    })
    .await;
    (Instant::now(), ears)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_change_on_one_server_is_on_the_sockets_of_all() {
    let servers = three(&[]).await;
    let owner = servers[0].event("Three").await;
    let mut ears = Vec::new();
    for server in &servers {
        let mut open = server.person(&owner.slug).listen(None).await;
        open.hello().await;
        ears.push(open);
    }
    let mut waits = Vec::new();
    for round in 0..tests::times("CAMPGRID_ROUNDS", 30) {
        let by = owner.through(&servers[round % servers.len()]);
        let sent = Instant::now();
        let listening: Vec<_> =
            ears.drain(..).map(|open| tokio::spawn(heard(open, round as u64 + 2))).collect();
        by.pitch(&format!("Round {round}")).await;
        for open in listening {
            let (at, open) = open.await.expect("every socket hears it");
            waits.push(at.duration_since(sent));
            ears.push(open);
        }
    }
    waits.sort_unstable();
    println!(
        "from the form to a socket of any of three servers: median {:?}, 95th of 100 {:?}, longest {:?}, of {}",
        waits[waits.len() / 2],
        waits[waits.len() * 95 / 100],
        waits[waits.len() - 1],
        waits.len()
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hearts_heads_and_names_of_one_server_are_seen_on_the_others() {
    let [one, two, three] = three(&[]).await;
    let owner = one.event("Beside").await;
    owner.done("set-phase", &[("phase", "pitching")]).await;
    let session = owner.pitch("Wanted").await;
    let id: SessionId = session.parse().expect("a number");
    let mut ears = three.person(&owner.slug).listen(None).await;
    ears.hello().await;

    // A heart, through a server that opens the event for it.
    let fan = two.person(&owner.slug);
    let sent = Instant::now();
    fan.done("interest", &[("session", &session), ("level", "must")]).await;
    ears.until(|frame| match frame {
        Frame::Counts(counts) => {
            counts.into_iter().any(|(of, count)| of == id && count.must == 1).then_some(())
        }
        _ => None,
    })
    .await;
    println!("a heart was counted on another server after {:?}", sent.elapsed());
    // The same device finds its heart wherever it comes.
    assert!(fan.through(&three).read(&owner.path("")).await.0 == 200);
    let again = fan.through(&one).done("interest", &[("session", &session), ("level", "interested")]).await;
    assert_eq!(again.me.interest.get(&id).map(|level| format!("{level:?}")), Some("Interested".into()));
    ears.until(|frame| match frame {
        Frame::Counts(counts) => counts
            .into_iter()
            .any(|(of, count)| of == id && (count.must, count.interested) == (0, 1))
            .then_some(()),
        _ => None,
    })
    .await;

    // A name.
    let sent = Instant::now();
    owner.through(&two).done("rename", &[("name", "Anouk")]).await;
    ears.until(|frame| match frame {
        Frame::Names(names) => names.0.values().any(|name| name == "Anouk").then_some(()),
        _ => None,
    })
    .await;
    println!("a name was heard on another server after {:?}", sent.elapsed());

    // A role: who may do more is told to start over, wherever they listen.
    let helper = three.person(&owner.slug);
    helper.pitch("Mine").await;
    let mut theirs = helper.listen(None).await;
    theirs.hello().await;
    let person = helper.done("rename", &[("name", "Helper")]).await.me.person.expect("they are somebody");
    owner.done("set-role", &[("person", &person.to_string()), ("role", "facilitator")]).await;
    while theirs.hear().await.is_some() {}
}

/// How many want a session, as each server says.
async fn wanted(servers: &[Campgrid], owner: &Person, id: SessionId) -> Vec<Option<u32>> {
    let mut all = Vec::new();
    for server in servers {
        let mut ears = owner.through(server).listen(None).await;
        let count = ears.until(|frame| match frame {
            Frame::Counts(counts) => {
                Some(counts.into_iter().find(|(of, _)| *of == id).map(|(_, c)| c.people()))
            }
            _ => None,
        });
        all.push(count.await);
    }
    all
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hearts_that_come_to_all_servers_at_once_are_the_same_on_each() {
    const PEOPLE: usize = 12;
    const TAPS: usize = 20;
    let servers = Arc::new(three(&[]).await);
    let owner = servers[0].event("Taps").await;
    owner.done("set-phase", &[("phase", "pitching")]).await;
    let session = owner.pitch("Tapped").await;
    let id: SessionId = session.parse().expect("a number");
    let people: Vec<_> = (0..PEOPLE)
        .map(|number| {
            let (servers, person) = (Arc::clone(&servers), servers[number % 3].person(&owner.slug));
            let session = session.clone();
            tokio::spawn(async move {
                for tap in 0..TAPS {
                    let level = if tap % 2 == 0 { "must" } else { "none" };
                    let by = person.through(&servers[(number + tap) % 3]);
                    by.done("interest", &[("session", &session), ("level", level)]).await;
                }
                // Every second one wants it in the end.
                let level = if number % 2 == 0 { "interested" } else { "none" };
                person.done("interest", &[("session", &session), ("level", level)]).await;
            })
        })
        .collect();
    for person in people {
        person.await.expect("every tap is answered");
    }
    let until = Instant::now() + tests::PATIENCE;
    loop {
        let all = wanted(&servers[..], &owner, id).await;
        if all.iter().all(|count| *count == Some(PEOPLE as u32 / 2)) {
            return;
        }
        assert!(Instant::now() < until, "the servers do not agree: {all:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_proposal_of_one_server_is_applied_from_any() {
    let [one, two, three] = three(&[]).await;
    let owner = one.event("Solver").await;
    owner.done("add-room", &[("name", "Koto"), ("capacity", "20")]).await;
    for (starts, ends) in [("10:00", "11:00"), ("11:00", "12:00")] {
        owner.done("add-slot", &[("date", "2030-01-01"), ("starts", starts), ("ends", ends)]).await;
    }
    for host in ["Ana", "Ben"] {
        owner.done("pitch", &[("title", host), ("hosts", host)]).await;
    }
    let mut ears = owner.through(&three).listen(None).await;
    owner.done("fill", &[]).await;
    let proposal = ears
        .until(|frame| match frame {
            Frame::Filling(text) => serde_json::from_str::<Option<Filling>>(&text)
                .expect("the desk reads it")
                .filter(|filling| !filling.running),
            _ => None,
        })
        .await;
    assert_eq!(proposal.moves.len(), 2);
    owner.through(&three).done("apply-proposal", &[("proposal", &proposal.mark())]).await;
    let again = owner.through(&two).ask("apply-proposal", &[("proposal", &proposal.mark())]).await;
    assert_eq!(again.expect_err("it is applied already").kind, "no-proposal");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn limits_hold_across_servers() {
    let [one, two, _three] = three(&[]).await;
    let owner = one.event("Limits").await;
    let settings = [("name", "Limits"), ("zone", "UTC"), ("about", ""), ("pitches-each", "1")];
    owner.done("edit-settings", &settings).await;
    owner.done("set-phase", &[("phase", "pitching")]).await;
    for round in 0..5 {
        let (here, title) = (one.person(&owner.slug), format!("Mine {round}"));
        here.done("rename", &[("name", "Ana")]).await;
        let there = here.through(&two);
        let fields = [("title", title.as_str()), ("name", "Ana"), ("hosting", "yes")];
        let (a, b) = tokio::join!(here.ask("pitch", &fields), there.ask("pitch", &fields));
        assert!(a.is_ok() != b.is_ok(), "one pitch each: {a:?} {b:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_was_frozen_catches_up_and_books_nothing_twice() {
    let [one, two, _three] = three(&[]).await;
    let owner = one.event("Frozen").await;
    owner.done("add-room", &[("name", "Koto")]).await;
    owner.done("add-slot", &[("date", "2030-01-01"), ("starts", "10:00"), ("ends", "11:00")]).await;
    let (a, b) = (owner.pitch("A").await, owner.pitch("B").await);
    let mut ears = owner.through(&two).listen(None).await;
    ears.hello().await;
    two.signal("STOP");
    // While it sleeps somebody asks it for the place, which the other server gives away; and much more happens.
    let sleeping = owner.through(&two);
    let asked = tokio::spawn(async move { sleeping.ask("place", &[("run", &b), ("place", "1.1")]).await });
    owner.done("place", &[("run", &a), ("place", "1.1")]).await;
    let mut last = 0;
    for number in 0..50 {
        last = owner
            .done("pitch", &[("title", &format!("Later {number}")), ("hosts", "Ana")])
            .await
            .change
            .expect("a change")
            .seq;
    }
    two.signal("CONT");
    let woken = Instant::now();
    ears.until(|frame| match frame {
        Frame::Changes(changes) => changes.iter().any(|change| change.seq == last).then_some(()),
        Frame::Snapshot(snapshot) => (snapshot.board.seq >= last).then_some(()),
        _ => None,
    })
    .await;
    println!("50 changes behind, it had caught up {:?} after it was thawed", woken.elapsed());
    let refused = asked.await.expect("it is answered").expect_err("the place is taken");
    assert_eq!(refused.kind, "place-taken");
}

/// Somebody who pitches one session after the other, through whichever server is ready, and looks at the board between.
struct Load {
    ended: Arc<AtomicBool>,
    people: Vec<tokio::task::JoinHandle<Vec<String>>>,
    done: Arc<AtomicUsize>,
}

impl Load {
    /// `ready` says through which servers one may go. Every request has to be answered well.
    fn start(owner: &Person, servers: &[Campgrid], ready: &[Arc<AtomicBool>]) -> Self {
        let (ended, done) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
        let people = (0..6)
            .map(|number| {
                let ways: Vec<_> = servers.iter().map(|server| owner.through(server)).collect();
                let (ended, done, ready) = (Arc::clone(&ended), Arc::clone(&done), ready.to_vec());
                tokio::spawn(async move {
                    // Each request goes to the next server that is ready, as a balancer sends it.
                    let way = async |turn: usize| loop {
                        let mut turns = (0..ways.len()).map(|more| (turn + more) % ways.len());
                        match turns.find(|way| ready[*way].load(Ordering::SeqCst)) {
                            Some(way) => return &ways[way],
                            None => tokio::time::sleep(Duration::from_millis(5)).await,
                        }
                    };
                    let mut titles = Vec::new();
                    for turn in number.. {
                        if ended.load(Ordering::SeqCst) {
                            break;
                        }
                        let title = format!("{number}.{turn}");
                        let fields = [("title", title.as_str()), ("hosts", "Ana")];
                        let by = way(turn).await;
                        let asked = by.try_ask(&by.path(""), "pitch", Person::new_id(), &fields).await;
                        assert!(asked.is_ok(), "a pitch failed: {asked:?}");
                        titles.push(title);
                        let by = way(turn + 1).await;
                        assert_eq!(by.try_read(&by.path("snapshot.json")).await, Some(200), "a page failed");
                        done.fetch_add(2, Ordering::SeqCst);
                    }
                    titles
                })
            })
            .collect();
        Self { ended, people, done }
    }

    /// Waits until so many more requests are answered.
    async fn goes_on(&self, more: usize) {
        let until = self.done.load(Ordering::SeqCst) + more;
        while self.done.load(Ordering::SeqCst) < until {
            assert!(!self.people.iter().any(|person| person.is_finished()), "somebody was failed");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// Ends it; answers what was acknowledged.
    async fn end(self) -> Vec<String> {
        self.ended.store(true, Ordering::SeqCst);
        let mut all = Vec::new();
        for person in self.people {
            all.extend(person.await.expect("nobody was failed"));
        }
        all
    }
}

/// Waits until a server, which hears of what others did a moment later, has everything that was acknowledged, once.
async fn all_there(person: &Person, acknowledged: &[String]) {
    let asked = Instant::now();
    loop {
        let there = person.titles().await;
        assert!(there.values().all(|times| *times == 1), "nothing is there twice");
        if acknowledged.iter().all(|title| there.contains_key(title)) {
            return;
        }
        assert!(asked.elapsed() < tests::PATIENCE, "everything is there");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// What a balancer does: it asks every server whether it is ready, ten times a second.
fn balance(servers: &[Campgrid]) -> (Vec<Arc<AtomicBool>>, Vec<tokio::task::JoinHandle<()>>) {
    servers
        .iter()
        .map(|server| {
            let (ready, person) = (Arc::new(AtomicBool::new(true)), server.person(""));
            let is = Arc::clone(&ready);
            let asking = tokio::spawn(async move {
                loop {
                    is.store(person.try_read("/readyz").await == Some(200), Ordering::SeqCst);
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
            });
            (ready, asking)
        })
        .unzip()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn servers_are_renewed_one_by_one_without_a_failed_request() {
    let mut servers = three(&["--drain", "5"]).await;
    let owner = servers[0].event("Rolling").await;
    let (ready, asking) = balance(&servers);
    let load = Load::start(&owner, &servers, &ready);
    load.goes_on(30).await;
    for server in &mut servers {
        let mut ears = owner.through(server).listen(None).await;
        ears.hello().await;
        server.signal("TERM");
        while ears.hear().await.is_some() {}
        assert_eq!(ears.code, Some(1012), "a socket is told to come again");
        assert!(server.ended().await.success());
        server.again();
        load.goes_on(30).await;
    }
    let acknowledged = load.end().await;
    asking.iter().for_each(|task| task.abort());
    for server in &servers {
        all_there(&owner.through(server), &acknowledged).await;
    }
    println!(
        "{} pitches and as many pages while three servers were renewed: none failed",
        acknowledged.len()
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_goes_and_comes_back_loses_nothing() {
    // One device asks for more than a person does.
    let one = Campgrid::start_with(On::Postgres, &["--limits", "off"]).await;
    let owner = one.event("Cut").await;
    owner.done("set-phase", &[("phase", "pitching")]).await;
    let wire = Wire::to(one.database()).await;
    let servers = [one.another_on(wire.address()), one.another_on(wire.address())];
    let asked = Arc::new(AtomicUsize::new(0));
    let ended = Arc::new(AtomicBool::new(false));
    let people: Vec<_> = (0..6)
        .map(|number| {
            let (person, asked) = (owner.through(&servers[number % 2]), Arc::clone(&asked));
            let ended = Arc::clone(&ended);
            tokio::spawn(async move {
                let (mut done, mut again) = (Vec::new(), 0);
                // Asked anew with the same number until it is answered, as a phone does.
                while !ended.load(Ordering::SeqCst) {
                    let (id, title) = (Person::new_id(), format!("{number}.{}", done.len()));
                    let fields = [("title", title.as_str()), ("hosts", "Ana")];
                    while let Err(refusal) = person.try_ask(&person.path(""), "pitch", id, &fields).await {
                        assert_eq!(refusal, None, "no pitch is refused");
                        again += 1;
                        tokio::time::sleep(Duration::from_millis(50)).await;
                    }
                    done.push(title);
                    asked.fetch_add(1, Ordering::SeqCst);
                }
                (done, again)
            })
        })
        .collect();
    let more = async |count| {
        let until = asked.load(Ordering::SeqCst) + count;
        while asked.load(Ordering::SeqCst) < until {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    more(50).await;
    // Made known to the servers before, so that they know who asks.
    let visitor = servers[0].person(&owner.slug);
    visitor.done("rename", &[("name", "Vera")]).await;
    assert_eq!(visitor.read(&visitor.path("")).await.0, 200);
    wire.cut();
    let cut = Instant::now();
    // The board is readable, and what was typed comes back with a sentence.
    let (status, page) = visitor.read(&visitor.path("")).await;
    assert_eq!(status, 200, "the page is shown from memory");
    assert!(page.contains("Cut"));
    let typed = [("do", "pitch"), ("title", "Typed in vain"), ("hosts", "Vera")];
    let plain = visitor.send(&visitor.path("pitch"), &typed).await;
    assert_eq!(plain.status, 503);
    assert!(plain.body.contains("cannot reach its database"), "a sentence says why");
    assert!(plain.body.contains("Typed in vain"), "the form comes back filled in");
    assert_eq!(visitor.read("/readyz").await.0, 503);
    let away = Duration::from_secs(tests::times("CAMPGRID_AWAY", 3) as u64);
    tokio::time::sleep(away.saturating_sub(cut.elapsed())).await;
    wire.mend();
    let mended = Instant::now();
    while visitor.read("/readyz").await.0 != 200 {
        assert!(mended.elapsed() < tests::PATIENCE, "the servers come back");
    }
    println!("ready again {:?} after the database came back", mended.elapsed());
    more(50).await;
    ended.store(true, Ordering::SeqCst);
    let (mut acknowledged, mut again) = (Vec::new(), 0);
    for person in people {
        let (done, more) = person.await.expect("nobody was refused");
        acknowledged.extend(done);
        again += more;
    }
    assert!(again > 0, "somebody asked while it was away");
    for server in &servers {
        all_there(&owner.through(server), &acknowledged).await;
    }
    println!("{} pitches, asked {again} times in vain on the way: each there once", acknowledged.len());
}
