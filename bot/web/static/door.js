// The button at the door: only pressing it holds out the invitation.
import { post, newId } from "./post.js";

const form = document.querySelector(".entry");
const problem = form.querySelector(".problem");
const button = form.querySelector("button");
const id = newId(); // pressing twice is entering once

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  button.disabled = true;
  problem.textContent = form.dataset.entering;
  const answer = await post("/chat/enter", { id, invite: form.elements.invite.value });
  if (answer.ok) {
    location.replace(answer.body.to);
    return;
  }
  button.disabled = false;
  problem.textContent = answer.problem || form.dataset.offline;
  button.focus();
});
