// Makes better what already works without script. Everything here may fail and the page still does its work.
import { initAll } from './govuk-frontend.min.js'

document.body.classList.add('js-enabled')
if ('noModule' in HTMLScriptElement.prototype) {
  document.body.classList.add('govuk-frontend-supported')
}
initAll()

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => window.print())
}

// On a phone the list comes first: the filter waits folded.
if (window.matchMedia('(max-width: 768px)').matches) {
  for (const filter of document.querySelectorAll('details.filter')) {
    filter.open = false
  }
}

// Who on record may be the adult of a contact, as somebody types. Sent as the form itself, so that no name stands in an address.
const writing = document.querySelector('form[data-people-of]')
const offered = writing?.querySelector('[data-people-offered]')
if (offered) {
  const status = writing.querySelector('[data-people-status]')
  const looked = ['adult-given-names', 'adult-family-name', 'adult-other-names', 'adult-date-of-birth', 'adult-role', 'adult-setting']
  let waiting = 0
  let asked = 0
  let found = null

  // On a phone they stand below the answers.
  const wayThere = document.createElement('a')
  wayThere.className = 'govuk-link'
  wayThere.href = '#people'
  wayThere.textContent = 'See who'
  let said = ''

  // Nothing changes under a finger, a pointer or the focus: it waits until they have left.
  const show = () => {
    if (found && !offered.matches(':hover') && !offered.contains(document.activeElement)) {
      offered.replaceChildren(found)
      if (said !== found.dataset.status) {
        said = found.dataset.status
        status.replaceChildren(said, ...(found.querySelector('.person') ? [' ', wayThere] : []))
      }
      found = null
    }
  }
  offered.addEventListener('pointerleave', show)
  offered.addEventListener('focusout', () => setTimeout(show))

  const look = async () => {
    const mine = ++asked
    try {
      const answer = await fetch(writing.dataset.peopleOf, { method: 'POST', body: new URLSearchParams(new FormData(writing)) })
      if (answer.ok && mine === asked) {
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
        found = page.querySelector('[data-status]')
        show()
      }
    } catch {
      // Not heard of: 'Save and continue' looks again.
    }
  }
  writing.addEventListener('input', (event) => {
    if (looked.includes(event.target.name)) {
      clearTimeout(waiting)
      waiting = setTimeout(look, 350)
    }
  })
}

// A session ends after half an hour without a request; whoever writes for longer is still there. Should it be over already, it is said
// before the form is sent and what was written is gone.
const BETWEEN_SIGNS = 5 * 60 * 1000
for (const form of document.querySelectorAll('form[method="post"]')) {
  let last = Date.now()
  form.addEventListener('input', async () => {
    if (Date.now() - last < BETWEEN_SIGNS) {
      return
    }
    last = Date.now()
    try {
      const answer = await fetch('/session', { redirect: 'manual' })
      if (answer.type === 'opaqueredirect' && !form.querySelector('[data-signed-out]')) {
        const warning = document.createElement('p')
        warning.className = 'govuk-error-message'
        warning.dataset.signedOut = ''
        warning.setAttribute('role', 'alert')
        warning.textContent = 'You have been signed out. Copy what you have written, sign in again in another window, and open this form anew.'
        form.prepend(warning)
      }
    } catch {
      // Not heard of: the next sign is asked for in five minutes.
    }
  })
}
