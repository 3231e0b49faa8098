//! Links that give a role: made, shown once, counted, revoked. Only owners see them.

use super::known::known;
use crate::api::{AtEvent, KeyLink};
use crate::hall::Hall;
use crate::look::Look;
use crate::parts::{Act, Erase, Hidden};
use crate::words::words;
use leptos::prelude::*;
use model::{PersonId, Role};

/// The links, for owners; for others that owners have them.
pub(super) fn links(hall: Hall) -> AnyView {
    let w = words();
    let desk = known().came.get_value();
    let owner = || hall.me.peek(|me| me.role == Role::Owner);
    let content = if owner() {
        let fresh = desk.fresh_link.map(|path| {
            // The server knows the link as a path; people need all of it.
            let address = hall.shown.held(|shown| {
                let origin = shown.address.split("/e/").next().unwrap_or_default();
                if path.starts_with('/') { format!("{origin}{path}") } else { path.clone() }
            });
            view! {
                <div class="callout callout--good fresh" role="status">
                    <p>{w.desk_link_fresh()}</p>
                    <input class="field__input" readonly value=address aria-label=w.desk_link_new()/>
                </div>
            }
        });
        let list = desk.links.into_iter().map(move |link| one(hall, &link, &desk.everybody)).collect_view();
        view! {
            <p class="soft">{w.desk_links_about()} " " {w.people_link_role()}</p>
            {fresh}
            <ul class="things">{list}</ul>
            // The answer is a page that shows the link, so the browser sends this form by itself.
            <Act what="new-link" plain=true class="row">
                <button class="button button--small" name="role" value=Role::Facilitator.key()>{w.desk_link_new_facilitator()}</button>
                <button class="button button--quiet button--small" name="role" value=Role::Owner.key()>{w.desk_link_new_owner()}</button>
            </Act>
        }
        .erase()
    } else {
        view! { <p>{w.desk_links_owners()}</p> }.erase()
    };
    view! { <section class="pane" aria-labelledby="links"><h2 id="links">{w.desk_links()}</h2>{content}</section> }
        .erase()
}

fn one(hall: Hall, link: &KeyLink, people: &[AtEvent]) -> AnyView {
    let w = words();
    let now = hall.now.get_untracked();
    let about = w.desk_link_about(&w.how_long_ago(now - link.created_at), link.used);
    let name = |person: &PersonId| {
        let found = people.iter().find(|one| one.person == *person);
        found.and_then(|one| one.name.clone()).unwrap_or_else(|| w.people_nameless().to_owned())
    };
    let came: Vec<_> = link.people.iter().map(name).collect();
    let came = (!came.is_empty())
        .then(|| view! { <span class="thing__about" dir="auto">{w.people_came_by(&w.list(&came))}</span> });
    let revoked = RwSignal::new(link.revoked);
    let id = link.id;
    let end = move || {
        if revoked.get() {
            view! { <span class="chip">{w.desk_link_revoked()}</span> }.erase()
        } else {
            view! {
                <Act what="revoke-link" key=id.to_string() on_done=Callback::new(move |_| revoked.set(true))>
                    <Hidden name="link" value=id.to_string()/>
                    <button class="button button--bad button--small">{w.desk_link_revoke()}</button>
                </Act>
            }
            .erase()
        }
    };
    let role = match link.role {
        Role::Owner => w.desk_link_owner(),
        _ => w.desk_link_facilitator(),
    };
    view! {
        <li class="thing thing--flat">
            <span class="thing__name">{role}</span>
            <span class="thing__about">{about}</span>
            {came}
            {end}
        </li>
    }
    .erase()
}
