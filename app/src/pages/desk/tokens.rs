//! Tokens of the API: made, shown once, last used, revoked. Only owners see them.

use super::known::known;
use crate::api::KeyToken;
use crate::hall::Hall;
use crate::look::Look;
use crate::parts::{Act, Choice, Erase, Hidden, TextField};
use crate::words::words;
use leptos::prelude::*;
use model::{Role, limits};

/// The tokens, for owners; for others that owners have them.
pub(super) fn tokens(hall: Hall) -> AnyView {
    let w = words();
    let desk = known().came.get_value();
    let owner = hall.me.peek(|me| me.role == Role::Owner);
    let content = if owner {
        let fresh = desk.fresh_token.map(|token| {
            view! {
                <div class="callout callout--good fresh" role="status">
                    <p>{w.token_fresh()}</p>
                    <input class="field__input" readonly dir="ltr" value=token aria-label=w.token_new()/>
                </div>
            }
        });
        let list = desk.tokens.into_iter().map(move |token| one(hall, token)).collect_view();
        let roles = [
            (Role::Attendee, w.token_role_attendee()),
            (Role::Facilitator, w.token_role_facilitator()),
            (Role::Owner, w.token_role_owner()),
        ];
        let roles: Vec<_> =
            roles.into_iter().map(|(role, says)| (role.key().to_owned(), says.to_owned())).collect();
        view! {
            <p class="soft">{w.tokens_about()} " " <a href="/api/v1/">{w.tokens_read()}</a></p>
            {fresh}
            <ul class="things">{list}</ul>
            // The answer is a page that shows the token, so the browser sends this form by itself.
            <Act what="new-token" plain=true class="form">
                <TextField name="name" label=w.token_name() value=String::new() most=limits::NAME hint=w.token_name_hint()/>
                <Choice name="role" label=w.token_role() options=roles value=Role::Attendee.key()/>
                <div class="form__foot"><button class="button button--small">{w.token_make()}</button></div>
            </Act>
        }
        .erase()
    } else {
        view! { <p>{w.tokens_owners()}</p> }.erase()
    };
    view! { <section class="pane" aria-labelledby="tokens"><h2 id="tokens">{w.tokens()}</h2>{content}</section> }
        .erase()
}

fn one(hall: Hall, token: KeyToken) -> AnyView {
    let w = words();
    let now = hall.now.get_untracked();
    let made = w.how_long_ago(now - token.created_at);
    let about = match token.last_used_at {
        Some(used) => w.token_used(&made, &w.how_long_ago((now - used).max(0))),
        None => w.token_unused(&made),
    };
    let role = match token.role {
        Role::Attendee => w.token_role_attendee(),
        Role::Facilitator => w.token_role_facilitator(),
        Role::Owner => w.token_role_owner(),
    };
    let person = token.person;
    let revoked = RwSignal::new(token.revoked);
    // What it may do no longer is of no interest.
    let role = move || (!revoked.get()).then(|| view! { <span class="chip">{role}</span> });
    let end = move || {
        if revoked.get() {
            view! { <span class="chip">{w.token_revoked()}</span> }.erase()
        } else {
            view! {
                <Act what="revoke-token" key=person.to_string() on_done=Callback::new(move |_| revoked.set(true))>
                    <Hidden name="person" value=person.to_string()/>
                    <button class="button button--bad button--small">{w.token_revoke()}</button>
                </Act>
            }
            .erase()
        }
    };
    let name = token.name.unwrap_or_else(|| w.people_nameless().to_owned());
    view! {
        <li class="thing thing--flat">
            <span class="thing__name" dir="auto">{name}</span>
            {role}
            <span class="thing__about">{about}</span>
            {end}
        </li>
    }
    .erase()
}
