import "./ui/styles/app.css";
import { type ComponentType, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { loadSession } from "./session.tsx";

/** Sign-in and the page that a link opens stand alone: no router, no Apollo and no page of the portal is loaded before somebody is known. */
async function firstPage(): Promise<ComponentType> {
  if (location.pathname === "/sign-in")
    return (await import("./pages/sign-in/SignInPage.tsx")).SignInPage;
  if (location.pathname === "/welcome")
    return (await import("./pages/welcome/WelcomePage.tsx")).WelcomePage;
  // Needed one behind the other, so that each would wait for the one before: asked for together instead.
  void loadSession();
  void import("./portal.tsx");
  return (await import("./routes.tsx")).PortalPages;
}

async function start(mount: HTMLElement): Promise<void> {
  const Page = await firstPage();
  createRoot(mount).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}

const mount = document.getElementById("portal");
if (mount === null) throw new Error("The page has no #portal element.");
void start(mount);
