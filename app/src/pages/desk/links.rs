//! Links that give a role: made, shown once, counted, revoked. Only owners see them.

use crate::api::KeyLink;
use crate::hall::Hall;
use crate::parts::{Act, Erase, Hidden};
use crate::words;
use leptos::prelude::*;
use model::Role;

/// The links, for owners; for others that owners have them.
pub(super) fn links(hall: Hall) -> AnyView {
    let desk = hall.shown.with_value(|shown| shown.desk.clone()).unwrap_or_default();
    let owner = || hall.me.with_untracked(|me| me.role == Role::Owner);
    let content = if owner() {
        let fresh = desk.fresh_link.map(|path| {
            // The server knows the link as a path; people need all of it.
            let address = hall.shown.with_value(|shown| {
                let origin = shown.address.split("/e/").next().unwrap_or_default();
                if path.starts_with('/') { format!("{origin}{path}") } else { path.clone() }
            });
            view! {
                <div class="callout callout--good fresh" role="status">
                    <p>"Here is the new link. It is shown only now: copy it, and give it to those who should have it."</p>
                    <input class="field__input" readonly value=address aria-label="The new link"/>
                </div>
            }
        });
        let list = desk.links.into_iter().map(move |link| one(hall, &link)).collect_view();
        view! {
            <p class="soft">"Whoever opens such a link on a device works at the desk from there. A revoked link works no longer; those who have used it keep their role."</p>
            {fresh}
            <ul class="things">{list}</ul>
            // The answer is a page that shows the link, so the browser sends this form by itself.
            <Act what="new-link" plain=true class="row">
                <button class="button button--small" name="role" value=Role::Facilitator.key()>"New facilitator link"</button>
                <button class="button button--quiet button--small" name="role" value=Role::Owner.key()>"New owner link"</button>
            </Act>
        }
        .erase()
    } else {
        view! { <p>"Owners of the event make and revoke facilitator links."</p> }.erase()
    };
    view! { <section class="pane" aria-labelledby="links"><h2 id="links">"Links"</h2>{content}</section> }
        .erase()
}

fn one(hall: Hall, link: &KeyLink) -> AnyView {
    let now = hall.now.get_untracked();
    let used = match link.used {
        0 => "not used yet".to_owned(),
        used => format!("used on {}", words::count(used, "device", "devices")),
    };
    let made = format!("made {}", words::ago(now - link.created_at));
    let revoked = RwSignal::new(link.revoked);
    let id = link.id;
    let end = move || {
        if revoked.get() {
            view! { <span class="chip">"revoked"</span> }.erase()
        } else {
            view! {
                <Act what="revoke-link" key=id.to_string() on_done=Callback::new(move |_| revoked.set(true))>
                    <Hidden name="link" value=id.to_string()/>
                    <button class="button button--bad button--small">"Revoke"</button>
                </Act>
            }
            .erase()
        }
    };
    let role = match link.role {
        Role::Owner => "Owner link",
        _ => "Facilitator link",
    };
    view! {
        <li class="thing thing--flat">
            <span class="thing__name">{role}</span>
            <span class="thing__about">{format!("{made}, {used}")}</span>
            {end}
        </li>
    }
    .erase()
}
