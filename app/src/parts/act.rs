//! Forms. Each is a plain form that posts to the page's own address and works before the wasm arrives;
//! once it has arrived, the same fields go by themselves and the page stays where it is.

use super::Erase;
use crate::api::{Done, Refused, Returned};
use crate::hall::{Hall, ReturnedForm};
use crate::look::Look;
use crate::words::words;
use leptos::context::Provider;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use model::{CommandId, Fields, Seq};
use std::sync::Arc;

/// Makes ids for forms that are sent without JavaScript; the server provides it, the browser makes its own.
#[derive(Clone)]
pub struct MakeId(pub Arc<dyn Fn() -> CommandId + Send + Sync>);

/// The form that a field is part of: what came back with it, and why it was refused.
#[derive(Clone, Copy)]
pub struct Acting {
    returned: StoredValue<Option<Returned>>,
    /// Why it was refused last time.
    pub refusal: RwSignal<Option<Refused>>,
    /// Whether it is on its way.
    pub sending: RwSignal<bool>,
    /// What was sent last, the button that sent it included: what a confirmation sends again.
    sent: RwSignal<Option<Fields>>,
    /// Fields that show the refusal themselves, so that the form need not.
    shown_at: StoredValue<Vec<&'static str>>,
    /// The last change on the board that its fields show.
    then: RwSignal<Seq>,
}

/// What the refusal is called that tells what others did meanwhile.
const MEANWHILE: &str = "changed-meanwhile";

/// Which board somebody sees who sends a form, so that the server can tell what others did that they have not seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// The board as it is: the form follows it.
    Now,
    /// The board as it was when the form was made: its fields show that.
    Then,
}

impl Acting {
    /// What was typed into a field, if the form came back.
    pub fn typed(self, name: &str) -> Option<String> {
        self.returned.held(|returned| returned.as_ref().map(|form| form.fields.text(name).to_owned()))
    }

    /// What was sent, if the form came back.
    pub fn fields(self) -> Option<Fields> {
        self.returned.held(|returned| returned.as_ref().map(|form| form.fields.clone()))
    }

    /// What the blurb that was typed will look like, as safe HTML, if the form came back to show it.
    pub fn preview(self) -> Option<String> {
        self.returned.held(|returned| returned.as_ref()?.preview.clone())
    }

    /// What is wrong with a field; asking registers the field as one that shows it.
    pub fn wrong_with(self, name: &'static str) -> Signal<Option<String>> {
        self.shown_at.update_value(|shown_at| shown_at.push(name));
        Signal::derive(move || {
            self.refusal.look(|refusal| {
                let refusal = refusal.as_ref()?;
                (refusal.field.as_deref()? == name).then(|| refusal.sentence.clone())
            })
        })
    }
}

/// A form that asks for something.
///
/// `what` is what it asks for (the `do` of [`model::Fields::asked`]); `key` tells forms of one kind on a page apart;
/// `next` is where to go when it is done (`{session}` stands for the session that it made).
#[component]
pub fn Act(
    /// What it asks for; empty where the buttons say it.
    what: &'static str,
    /// Tells forms of one kind on a page apart.
    #[prop(optional, into)]
    key: String,
    /// Where to go when it is done; stays where it is without.
    #[prop(optional, into)]
    next: Option<String>,
    /// Class of the form.
    #[prop(optional, into)]
    class: String,
    /// What to do when it is done, in the browser. Without `next`, where to go is up to it.
    #[prop(optional, into)]
    on_done: Option<Callback<Done>>,
    /// Whether the fields keep what was typed once it is done.
    #[prop(optional)]
    keep: bool,
    /// Whether the browser sends it as a plain form, JavaScript or not: for what is answered by a page.
    #[prop(optional)]
    plain: bool,
    /// Which board it shows, for what must not write over what others do at the same time.
    #[prop(optional)]
    seen: Option<Seen>,
    /// Whether it has fields for files.
    #[prop(optional)]
    files: bool,
    /// The fields.
    children: Children,
) -> impl IntoView {
    let w = words();
    let name = match (what, key.as_str()) {
        (what, "") => what.to_owned(),
        ("", key) => key.to_owned(),
        (what, key) => format!("{what}-{key}"),
    };
    let returned = use_context::<ReturnedForm>()
        .and_then(|form| form.0)
        .filter(|returned| returned.fields.get("form") == Some(name.as_str()));
    let refusal = RwSignal::new(returned.as_ref().and_then(|returned| returned.refusal.clone()));
    let acting = Acting {
        sent: RwSignal::new(returned.as_ref().map(|returned| returned.fields.clone())),
        returned: StoredValue::new(returned),
        refusal,
        sending: RwSignal::new(false),
        shown_at: StoredValue::new(Vec::new()),
        then: RwSignal::new(0),
    };
    let seen = seen.zip(use_context::<Hall>()).map(|(seen, hall)| {
        // What comes back filled in was typed on the board of then, unless they have just been told what is new.
        let then = acting.returned.held(|returned| {
            let told = |refusal: &Refused| refusal.kind == MEANWHILE;
            returned.as_ref().filter(|form| !form.refusal.as_ref().is_some_and(told))?.fields.seen()
        });
        acting.then.set(then.unwrap_or_else(|| hall.board.peek(|board| board.seq)));
        let seq = move || match seen {
            Seen::Now => hall.board.look(|board| board.seq),
            Seen::Then => acting.then.get(),
        };
        view! { <input type="hidden" name="seen" value=move || seq().to_string()/> }
    });
    let id = use_context::<MakeId>().map(|make| (make.0)().to_string()).unwrap_or_default();
    let action = format!("#{name}");
    let submit = move |event: SubmitEvent| {
        if !plain {
            send(event, acting, on_done, keep);
        }
    };
    let enctype = files.then_some("multipart/form-data");
    // A provider, so that fields that are made later find this form and not the last one of the page.
    let fields = view! { <Provider value=acting>{children()}</Provider> };
    let elsewhere = move || {
        refusal.look(|refusal| {
            let refusal = refusal.as_ref()?;
            let at_field = refusal
                .field
                .as_deref()
                .is_some_and(|field| acting.shown_at.held(|shown_at| shown_at.contains(&field)));
            (!at_field).then(|| refusal.sentence.clone())
        })
    };
    // A form of its own that sends once more what was sent: the button that sent it may have said what to do.
    let confirmation = {
        let action = action.clone();
        let id = id.clone();
        move || {
            let confirmable =
                refusal.look(|refusal| refusal.as_ref().is_some_and(|refusal| refusal.confirmable));
            let sent = acting.sent.get().filter(|_| confirmable)?;
            let again = sent.0.into_iter().filter(|(name, _)| name != "command" && name != "confirmed");
            let again = again.map(|(name, value)| view! { <input type="hidden" name=name value=value/> });
            Some(view! {
                <form method="post" action=action.clone() class="confirm" on:submit=submit>
                    {again.collect_view()}
                    <input type="hidden" name="command" value=id.clone()/>
                    <button name="confirmed" value="yes" class="button button--quiet">{w.form_anyway()}</button>
                </form>
            })
        }
    };
    view! {
        <form method="post" action=action id=name.clone() class=class enctype=enctype on:submit=submit aria-busy=move || acting.sending.get().then_some("true")>
            {(!what.is_empty()).then(|| view! { <input type="hidden" name="do" value=what/> })}
            <input type="hidden" name="form" value=name.clone()/>
            <input type="hidden" name="command" value=id/>
            {seen}
            {next.map(|next| view! { <input type="hidden" name="next" value=next/> })}
            {fields}
            {move || elsewhere().map(|sentence| view! { <p class="refusal" role="alert">{sentence}</p> })}
        </form>
        {confirmation}
    }
    .erase()
}

/// Sends a form by itself, so that the page stays where it is.
#[cfg(feature = "hydrate")]
fn send(event: SubmitEvent, acting: Acting, on_done: Option<Callback<Done>>, keep: bool) {
    use crate::live::outbox;
    use leptos_router::hooks::use_navigate;
    use wasm_bindgen::JsCast;

    event.prevent_default();
    if acting.sending.get_untracked() {
        return;
    }
    let Some(form) = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlFormElement>().ok())
    else {
        return;
    };
    let fields = outbox::fields_of(&form, event.submitter());
    acting.sent.set(Some(fields.clone()));
    let goes = on_done.is_none() || fields.get("next").is_some();
    let hall = use_context::<crate::Hall>();
    let navigate = use_navigate();
    acting.sending.set(true);
    leptos::task::spawn_local(async move {
        let answer = outbox::send(fields, hall).await;
        acting.sending.set(false);
        match answer {
            Ok(done) => {
                acting.refusal.set(None);
                if !keep {
                    form.reset();
                }
                let next = done.next.clone().filter(|_| goes);
                if let Some(on_done) = on_done {
                    // What came of it may have taken away the part of the page that asked.
                    let _ = on_done.try_run(done);
                }
                match (&next, hall) {
                    (Some(next), Some(_)) => navigate(next, leptos_router::NavigateOptions::default()),
                    // From outside an event into one: its board comes with the page.
                    (Some(next), None) => drop(window().location().set_href(next)),
                    (None, _) => {}
                }
            }
            Err(outbox::Failed::Refused(refusal)) => {
                // Now they see what others did: to send it again is to mean it.
                if let Some(hall) = hall.filter(|_| refusal.kind == MEANWHILE) {
                    acting.then.set(hall.board.peek(|board| board.seq));
                }
                acting.refusal.set(Some(refusal));
            }
            // The list of what waits says so.
            Err(outbox::Failed::Kept) => {
                acting.refusal.set(None);
                if !keep {
                    form.reset();
                }
            }
            Err(outbox::Failed::NoAnswer) => match hall {
                Some(hall) => hall.tell(words().form_no_answer(), true),
                None => leptos::logging::warn!("{}", words().form_no_answer()),
            },
        }
    });
}

#[cfg(not(feature = "hydrate"))]
fn send(_: SubmitEvent, _: Acting, _: Option<Callback<Done>>, _: bool) {}
