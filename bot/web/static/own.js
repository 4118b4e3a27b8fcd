// The member's own chat page.
import { Chat } from "./chat.js";

const name = document.querySelector(".bar .name");
const chat = new Chat(document.querySelector(".chat"));
chat.onName = (who) => { name.textContent = who; };
chat.open("/chat");
