//! The queue for the microphone at the desk, and merging what looks alike: by plain forms, and as others see it.

use app::api::Likes;
use tests::{Campgrid, On, Person, Plain};

/// An event where people pitch, and its owner.
async fn camp() -> (Campgrid, Person) {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Queue").await;
    owner.done("set-phase", &[("phase", "pitching")]).await;
    (campgrid, owner)
}

/// Sends a plain form to the desk.
async fn plain(owner: &Person, fields: &[(&str, &str)]) -> Plain {
    owner.send(&owner.path("desk"), fields).await
}

/// Sends a plain form to the desk, which has to be taken; answers the desk as it is then.
async fn then(owner: &Person, fields: &[(&str, &str)]) -> String {
    let answer = plain(owner, fields).await;
    assert_eq!(answer.status, 303, "{fields:?}: {}", answer.body);
    owner.read(&owner.path("desk")).await.1
}

/// Who waits on a page of the desk, by number.
fn waiting(page: &str) -> Vec<&str> {
    page.split("data-waits=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[tokio::test]
async fn the_queue_is_put_in_order_without_javascript_and_everybody_sees_that_order() {
    let (campgrid, owner) = camp().await;
    let people = [(); 3].map(|()| campgrid.person(&owner.slug));
    for (person, title) in people.iter().zip(["Ants", "Bees", "Cows"]) {
        person.pitch(title).await;
    }
    let page = owner.read(&owner.path("desk")).await.1;
    assert_eq!(waiting(&page), ["1", "2", "3"]);
    assert!(page.contains("Call next: “Ants”"));
    let queue = |session, to| [("do", "queue"), ("session", session), ("to", to)];
    assert_eq!(waiting(&then(&owner, &queue("3", "front")).await), ["3", "1", "2"]);
    assert_eq!(waiting(&then(&owner, &queue("1", "down")).await), ["3", "2", "1"]);
    assert_eq!(
        waiting(&then(&owner, &[("do", "queue"), ("session", "1"), ("before", "2")]).await),
        ["3", "1", "2"]
    );
    let own = people[2].read(&owner.path("s/3")).await.1;
    assert!(own.contains("You are next"), "whoever was put first is next");
    let wall = owner.read(&owner.path("wall")).await.1;
    let at = |title: &str| wall.find(title).unwrap_or(usize::MAX);
    assert!(at("Cows") < at("Ants") && at("Ants") < at("Bees"), "the wall has the same order");
    let page = then(&owner, &[("do", "queue-by-arrival")]).await;
    assert_eq!(waiting(&page), ["1", "2", "3"]);
    let page = then(&owner, &[("do", "hold-pitch"), ("session", "1")]).await;
    assert_eq!(waiting(&page), ["2", "3"]);
    assert!(page.contains("On hold"));
    assert!(!people[0].read(&owner.path("s/1")).await.1.contains("You are next"));
    assert_eq!(waiting(&then(&owner, &queue("1", "end")).await), ["2", "3", "1"]);
    let page = then(&owner, &[("do", "call-up"), ("session", "2")]).await;
    assert!(page.contains("At the microphone") && page.contains("role=\"timer\""));
    assert_eq!(waiting(&then(&owner, &queue("2", "front")).await), ["2", "3", "1"]);
}

#[tokio::test]
async fn what_cannot_be_done_with_the_queue_is_said_in_place() {
    let (_campgrid, owner) = camp().await;
    owner.pitch("Ants").await;
    owner.done("call-up", &[("session", "1")]).await;
    let form = [("do", "queue"), ("form", "queue-1"), ("session", "1"), ("to", "up")];
    let answer = plain(&owner, &form).await;
    assert_eq!(answer.status, 422);
    assert!(answer.body.contains("“Ants” does not wait for the microphone any more."));
    for (seconds, status) in [("9", 422), ("601", 422), ("", 422), ("soon", 422), ("10", 303), ("600", 303)] {
        let form = [("do", "set-queueing"), ("form", "set-queueing"), ("pitch-seconds", seconds)];
        let answer = plain(&owner, &form).await;
        assert_eq!(answer.status, status, "{seconds}");
        if status == 422 {
            assert!(
                answer.body.contains("field__wrong") && answer.body.contains(&format!("value=\"{seconds}\""))
            );
        }
    }
}

#[tokio::test]
async fn everybody_sees_the_seconds_that_a_pitch_has() {
    let (campgrid, owner) = camp().await;
    owner.pitch("Ants").await;
    owner.done("set-queueing", &[("pitch-seconds", "600")]).await;
    owner.done("call-up", &[("session", "1")]).await;
    let stranger = campgrid.person(&owner.slug);
    let wall = stranger.read(&owner.path("wall")).await.1;
    let clock = wall.split("countdown__clock").nth(1).and_then(|rest| rest.split(['<', '>']).nth(1));
    let clock = clock.unwrap_or_default();
    assert!(clock == "10:00" || clock.starts_with("9:"), "{clock}");
}

#[tokio::test]
async fn somebody_without_a_phone_is_pitched_for_in_the_queue_and_the_form_is_there_for_the_next() {
    let (_campgrid, owner) = camp().await;
    let form = |title, host| [("do", "pitch"), ("form", "pitch-queue"), ("title", title), ("hosts", host)];
    let page = then(&owner, &form("Bread", "Cleo")).await;
    assert_eq!(waiting(&page), ["1"]);
    assert!(page.contains("Cleo") && page.contains("id=\"pitch-queue\""));
    let refused = plain(&owner, &form("", "Dora")).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("value=\"Dora\""), "what was typed comes back");
}

#[tokio::test]
async fn who_pitched_before_comes_after_first_timers_where_the_event_wants_it_so() {
    let (campgrid, owner) = camp().await;
    let [old, new] = [(); 2].map(|()| campgrid.person(&owner.slug));
    for (person, title) in [(&old, "One"), (&old, "Two"), (&new, "Three")] {
        person.pitch(title).await;
    }
    owner.done("call-up", &[("session", "1")]).await;
    let page =
        then(&owner, &[("do", "set-queueing"), ("pitch-seconds", "30"), ("first-timers", "yes")]).await;
    assert_eq!(waiting(&page), ["3", "2"]);
}

async fn likes(owner: &Person, query: &str) -> Likes {
    let (status, text) = owner.read(&owner.path(&format!("desk/alike{query}"))).await;
    assert_eq!(status, 200);
    serde_json::from_str(&text).expect("the answer is what pages read")
}

/// Two about onboarding, whom three people want both, among others.
async fn alike(campgrid: &Campgrid, owner: &Person) -> [Person; 2] {
    let hosts = [(); 2].map(|()| campgrid.person(&owner.slug));
    hosts[0].pitch("Onboarding new volunteers").await;
    hosts[1].pitch("How to onboard newcomers and volunteers").await;
    for title in ["A walk along the river", "Compost", "Privacy", "Singing", "Trams"] {
        owner.pitch(title).await;
    }
    for at in 0..3 {
        let fan = campgrid.person(&owner.slug);
        let all = if at == 0 { ["1", "2", "3"].as_slice() } else { &["1", "2"] };
        for session in all {
            fan.done("interest", &[("session", session), ("level", "interested")]).await;
        }
    }
    hosts
}

#[tokio::test]
async fn what_looks_alike_is_suggested_to_facilitators_until_somebody_says_that_it_is_not() {
    let (campgrid, owner) = camp().await;
    let [host, _] = alike(&campgrid, &owner).await;
    assert_eq!(host.read(&owner.path("desk/alike")).await.0, 403, "who wants what is nobody else's business");
    let found = likes(&owner, "").await.pairs;
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].a.0, found[0].b.0, found[0].both, found[0].people()), (1, 2, 3, 3));
    let page = owner.read(&owner.path("desk")).await.1;
    assert!(page.contains("3 of 3 want both"));
    let chosen = likes(&owner, "?a=3&b=1").await.chosen.expect("any pair can be looked at");
    assert_eq!((chosen.want_a, chosen.want_b, chosen.both), (1, 3, 1));
    let page = then(&owner, &[("do", "keep-apart"), ("session", "2"), ("into", "1")]).await;
    assert!(!page.contains("3 of 3 want both"));
    assert!(likes(&owner, "").await.pairs.is_empty());
    let merging = owner.read(&owner.path("desk/merge")).await.1;
    assert!(merging.contains("Suggest again"));
    then(&owner, &[("do", "keep-apart"), ("session", "1"), ("into", "2"), ("apart", "false")]).await;
    assert_eq!(likes(&owner, "").await.pairs.len(), 1);
}

#[tokio::test]
async fn two_sessions_stand_side_by_side_and_become_one_in_one_change_without_javascript() {
    let (campgrid, owner) = camp().await;
    alike(&campgrid, &owner).await;
    let address = owner.path("desk/merge?a=1&b=2");
    let page = owner.read(&address).await.1;
    for text in
        ["Onboarding new volunteers", "How to onboard newcomers", "3 of 3 people want both", "Merge now"]
    {
        assert!(page.contains(text), "{text}");
    }
    let form = |title| {
        let fixed = [("do", "unite"), ("form", "unite-2-1"), ("session", "2"), ("into", "1")];
        [fixed.as_slice(), &[("title", title), ("blurb", "Bring stories")]].concat()
    };
    let refused = owner.send(&address, &form("")).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("Bring stories"), "what was typed comes back");
    assert_eq!(owner.send(&address, &form("Onboarding together")).await.status, 303);
    let board = owner.read(&owner.path("snapshot.json")).await.1;
    assert!(board.contains("Onboarding together") && board.contains("\"merged\""));
    let last = serde_json::from_str::<serde_json::Value>(&board).expect("JSON")["board"]["seq"].to_string();
    owner.done("undo", &[("seq", &last)]).await;
    let board = owner.read(&owner.path("snapshot.json")).await.1;
    assert!(
        !board.contains("Onboarding together") && !board.contains("\"merged\""),
        "one undo takes it all back"
    );
    for query in ["?a=1&b=1", "?a=1&b=99", "?a=x&b=2", "?a=1"] {
        let (status, page) = owner.read(&owner.path(&format!("desk/merge{query}"))).await;
        assert_eq!(status, 200);
        assert!(page.contains("Choose two sessions that stand.") && !page.contains("Merge now"), "{query}");
    }
}

#[tokio::test]
async fn the_desk_asks_both_hosts_and_nothing_is_merged_before_both_agree() {
    let (campgrid, owner) = camp().await;
    let [stays, goes] = alike(&campgrid, &owner).await;
    owner.done("propose-merge", &[("session", "2"), ("into", "1")]).await;
    let asked = goes.read(&owner.path("s/2")).await.1;
    assert!(asked.contains("The facilitators think that this and “Onboarding new volunteers”"));
    assert!(goes.read(&owner.path("")).await.1.contains("The facilitators ask"), "wherever they are");
    assert!(!stays.read(&owner.path("")).await.1.contains("The facilitators ask"));
    let yes = [("session", "2"), ("answer", "yes")];
    assert_eq!(stays.ask("answer-merge", &yes).await.expect_err("it is not theirs yet").kind, "not-yours");
    goes.done("answer-merge", &yes).await;
    assert!(!owner.read(&owner.path("snapshot.json")).await.1.contains("\"merged\""));
    assert!(
        owner.read(&owner.path("desk/merge?a=1&b=2")).await.1.contains("agree. Waiting for those behind")
    );
    stays.done("answer-merge", &yes).await;
    assert!(owner.read(&owner.path("snapshot.json")).await.1.contains("\"merged\""));
}
