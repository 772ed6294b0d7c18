"""A headless Chromium, steered through a pipe (DevTools protocol), with the standard library only.

    with Browser() as browser:
        page = browser.page("http://127.0.0.1:8090/", width=390, height=844)
        page.wait("document.querySelector('#log')")
        page.click("#send")
        page.picture("x.png")

Source of the protocol: chromedevtools.github.io/devtools-protocol (read 2026-11).
"""

import base64
import json
import os
import select
import shutil
import subprocess
import tempfile
import time


class BrowserError(Exception):
    pass


def executable():
    """Chromium's path, or nothing."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))),
                None)


class Browser:
    def __init__(self):
        self.profile = tempfile.mkdtemp(prefix="wicara-peramban-")
        to_read, self.to = os.pipe()
        self.back, back_write = os.pipe()
        self.buffer = b""
        self.serial = 0
        self.events = []

        def place_pipes():
            # Chromium reads orders from 3 and writes answers to 4. The ends may lie there already.
            low, high = os.dup(to_read), os.dup(back_write)
            os.dup2(low, 3)
            os.dup2(high, 4)

        command = [
            executable(), "--headless=new", "--remote-debugging-pipe", "--disable-gpu",
            "--no-first-run", "--disable-extensions", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--hide-scrollbars",
            "--force-color-profile=srgb", f"--user-data-dir={self.profile}"]
        if os.geteuid() == 0:
            command.append("--no-sandbox")
        if not os.path.isdir("/dev/shm") or shutil.disk_usage("/dev/shm").free < 256 << 20:
            command.append("--disable-dev-shm-usage")
        self.process = subprocess.Popen(
            command, pass_fds=(3, 4), preexec_fn=place_pipes, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_read)
        os.close(back_write)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        os.close(self.to)
        os.close(self.back)
        shutil.rmtree(self.profile, ignore_errors=True)

    def order(self, method, session=None, seconds=60, **parameters):
        """Sends an order and waits for its result; events that come meanwhile are kept."""
        self.serial += 1
        message = {"id": self.serial, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self.to, json.dumps(message).encode() + b"\0")
        until = time.monotonic() + seconds
        while True:
            answer = self.read(until)
            if answer.get("id") == self.serial:
                if "error" in answer:
                    raise BrowserError(f"{method}: {answer['error']['message']}")
                return answer["result"]
            self.events.append(answer)

    def read(self, until):
        while b"\0" not in self.buffer:
            ready, _, _ = select.select([self.back], [], [], max(0, until - time.monotonic()))
            data = os.read(self.back, 1 << 20) if ready else b""
            if not data:
                raise BrowserError("Chromium tidak menjawab")
            self.buffer += data
        message, _, self.buffer = self.buffer.partition(b"\0")
        return json.loads(message)

    def page(self, url, width=1280, height=800, dark=False):
        target = self.order("Target.createTarget", url="about:blank")["targetId"]
        session = self.order("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        return Page(self, session, url, width, height, dark)


class Page:
    def __init__(self, browser, session, url, width, height, dark):
        self.browser, self.session = browser, session
        for domain in ("Page", "Runtime", "Log"):
            self.order(domain + ".enable")
        self.order("Emulation.setDeviceMetricsOverride", width=width, height=height,
                   deviceScaleFactor=2 if width < 600 else 1, mobile=width < 600)
        self.order("Emulation.setEmulatedMedia", features=[
            {"name": "prefers-color-scheme", "value": "dark" if dark else "light"},
            {"name": "prefers-reduced-motion", "value": "reduce"}])
        self.order("Page.navigate", url=url)
        self.wait("document.readyState === 'complete'")

    def order(self, method, **parameters):
        return self.browser.order(method, self.session, **parameters)

    def run(self, script):
        """The value of an expression of JavaScript; promises are awaited."""
        result = self.order("Runtime.evaluate", expression=script, returnByValue=True,
                            awaitPromise=True)
        if "exceptionDetails" in result:
            details = result["exceptionDetails"]
            raise BrowserError(details.get("exception", {}).get("description", details["text"]))
        return result["result"].get("value")

    def wait(self, script, seconds=20):
        """Waits until an expression is true, and gives its value."""
        until = time.monotonic() + seconds
        while True:
            value = self.run(script)
            # An element of the page comes as an empty object.
            if value or value == {}:
                return value
            if time.monotonic() > until:
                raise BrowserError(f"belum terjadi setelah {seconds} detik: {script}")
            time.sleep(0.05)

    def type(self, text):
        self.order("Input.insertText", text=text)

    def press(self, key, code=0):
        for kind in ("keyDown", "keyUp"):
            self.order("Input.dispatchKeyEvent", type=kind, key=key, code=key,
                       windowsVirtualKeyCode=code, **({"text": "\r"} if key == "Enter" else {}))

    def click(self, selector, text=None):
        """Presses the middle of an element, as a finger would: what lies above it gets the press."""
        find = (f"[...document.querySelectorAll({json.dumps(selector)})].filter(node => "
                f"node.getClientRects().length && ({json.dumps(text)} === null || "
                f"node.textContent.trim().startsWith({json.dumps(text)}))).at(-1)")
        place = self.wait(
            f"(() => {{ const node = {find}; if (!node) return null; "
            "node.scrollIntoView({block: 'center'}); const box = node.getBoundingClientRect(); "
            "return {x: box.x + box.width / 2, y: box.y + box.height / 2} })()")
        for kind in ("mousePressed", "mouseReleased"):
            self.order("Input.dispatchMouseEvent", type=kind, button="left", clickCount=1, **place)

    def picture(self, path):
        data = self.order("Page.captureScreenshot", format="png")["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))

    def problems(self):
        """What the page has complained of: exceptions, refused contents, missing files."""
        found = []
        for event in self.browser.events:
            if event.get("sessionId") != self.session:
                continue
            if event["method"] == "Runtime.exceptionThrown":
                found.append(event["params"]["exceptionDetails"]["text"])
            if event["method"] == "Log.entryAdded" \
                    and event["params"]["entry"]["level"] in ("error", "warning"):
                found.append(event["params"]["entry"]["text"])
        return found
