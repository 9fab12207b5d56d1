"""Shows pages in WebKitGTK and does what it is told, one JSON object a line on stdin, answers on stdout.

What Safari would do with an extension is decided by safari.ts; here are only views, scripts, worlds and pictures.
"""
import ctypes
import json
import mimetypes
import os
import sys

import gi

gi.require_version('Gtk', '3.0')
gi.require_version('WebKit2', '4.1')
from gi.repository import Gio, GLib, Gtk, WebKit2  # noqa: E402

SCHEME = 'safari-web-extension'
settings = json.loads(sys.argv[1])
views = {}
waiting = {}
calls = 0


def say(message):
    sys.stdout.write(json.dumps(message) + '\n')
    sys.stdout.flush()


def answer(identity, result=None, error=None):
    say({'id': identity, 'error': error} if error else {'id': identity, 'result': result})


def serve(request):
    """A file of the built extension. Its path comes from a URL, so it is held inside the folder."""
    name = request.get_path().lstrip('/') or 'index.html'
    path = os.path.realpath(os.path.join(settings['folder'], name))
    inside = path.startswith(os.path.realpath(settings['folder']) + os.sep)
    if name == 'background-page.html':
        data, kind = b'<!doctype html><meta charset="utf-8"><script src="/judgement.js"></script><script src="/usages.js"></script><script src="/background.js"></script>', 'text/html'
    elif inside and os.path.isfile(path):
        with open(path, 'rb') as file:
            data = file.read()
        kind = 'text/javascript' if path.endswith('.js') else mimetypes.guess_type(path)[0] or 'application/octet-stream'
    else:
        request.finish_error(GLib.Error.new_literal(Gio.io_error_quark(), f'no such file: {name}', Gio.IOErrorEnum.NOT_FOUND))
        return
    request.finish(Gio.MemoryInputStream.new_from_data(data, None), len(data), kind)


def make_context():
    manager = WebKit2.WebsiteDataManager.new_ephemeral()
    manager.set_tls_errors_policy(WebKit2.TLSErrorsPolicy.IGNORE)
    proxy = WebKit2.NetworkProxySettings.new(settings['proxy'], None)
    manager.set_network_proxy_settings(WebKit2.NetworkProxyMode.CUSTOM, proxy)
    context = WebKit2.WebContext.new_with_website_data_manager(manager)
    context.register_uri_scheme(SCHEME, serve)
    security = context.get_security_manager()
    security.register_uri_scheme_as_secure(SCHEME)
    security.register_uri_scheme_as_cors_enabled(SCHEME)
    return context


context = make_context()
# What WebKitGTK answers to `prefers-color-scheme`.
Gtk.Settings.get_default().set_property('gtk-application-prefer-dark-theme', settings['dark'])


def on_bridge(_manager, value, reply, view):
    """A call of the extension API: handed on, answered later."""
    global calls
    calls += 1
    reply.ref()
    waiting[calls] = (reply, value.get_context())
    say({'bridge': calls, 'view': view, 'payload': value.to_string()})
    return True


def add_script(manager, script):
    times = WebKit2.UserScriptInjectionTime
    at = times.START if script['at'] == 'start' else times.END
    frames = WebKit2.UserContentInjectedFrames.TOP_FRAME
    if script['world']:
        manager.add_script(WebKit2.UserScript.new_for_world(script['source'], frames, at, script['world'], None, None))
    else:
        manager.add_script(WebKit2.UserScript.new(script['source'], frames, at, None, None))


def do_open(command):
    name = command['view']
    manager = WebKit2.UserContentManager.new()
    manager.connect('script-message-with-reply-received::bridge', on_bridge, name)
    manager.register_script_message_handler_with_reply('bridge', command['bridge'] or None)
    for script in command['scripts']:
        add_script(manager, script)
    view = WebKit2.WebView(web_context=context, user_content_manager=manager, **({'default_content_security_policy': command['csp']} if command.get('csp') else {}))
    view.get_settings().set_user_agent(command['userAgent'])
    view.get_settings().set_enable_write_console_messages_to_stdout(False)
    # What a host permission gives to an extension's own pages.
    view.set_cors_allowlist(command['mayFetch'])
    view.set_zoom_level(command.get('zoom', 1))
    window = Gtk.Window(decorated=False)
    window.set_default_size(command['width'], command['height'])
    window.add(view)
    window.show_all()
    views[name] = (view, window)

    def loaded(_view, event):
        if event == WebKit2.LoadEvent.FINISHED and command['id'] is not None:
            answer(command['id'], view.get_uri())
            command['id'] = None

    view.connect('load-changed', loaded)
    view.load_uri(command['url'])


def do_call(command):
    view = views[command['view']][0]

    def done(source, result):
        try:
            value = source.call_async_javascript_function_finish(result)
            answer(command['id'], value.to_string() if value else 'null')
        except GLib.Error as error:
            answer(command['id'], error=error.message)

    view.call_async_javascript_function(command['body'], -1, None, command['world'] or None, None, None, done)


def do_shot(command):
    view = views[command['view']][0]
    region = WebKit2.SnapshotRegion.FULL_DOCUMENT if command.get('whole') else WebKit2.SnapshotRegion.VISIBLE

    def done(source, result):
        try:
            source.get_snapshot_finish(result).write_to_png(command['path'])
            answer(command['id'], command['path'])
        except GLib.Error as error:
            answer(command['id'], error=error.message)

    view.get_snapshot(region, WebKit2.SnapshotOptions.NONE, None, done)


def do_press(command):
    """A press as a finger's or a mouse's: the page takes no other for the user's own."""
    window = views[command['view']][0].get_window()
    window.get_toplevel().raise_()
    _, left, top = window.get_origin()
    x11, xtest = ctypes.CDLL('libX11.so.6'), ctypes.CDLL('libXtst.so.6')
    x11.XOpenDisplay.restype = ctypes.c_void_p
    display = ctypes.c_void_p(x11.XOpenDisplay(None))
    x11.XSync(display, 0)
    xtest.XTestFakeMotionEvent(display, -1, left + round(command['x']), top + round(command['y']), 0)
    for down in (1, 0):
        xtest.XTestFakeButtonEvent(display, 1, down, 0)
    x11.XSync(display, 0)
    x11.XCloseDisplay(display)
    answer(command['id'])


def do_close(command):
    view, window = views.pop(command['view'])
    view.try_close()
    window.destroy()
    answer(command['id'])


def do_reply(command):
    from gi.repository import JavaScriptCore

    reply, page = waiting.pop(command['call'])
    reply.return_value(JavaScriptCore.Value.new_string(page, command['value']))
    reply.unref()


actions = {'open': do_open, 'call': do_call, 'shot': do_shot, 'press': do_press, 'close': do_close, 'reply': do_reply}


def obey(channel, _condition):
    line = channel.readline()
    if not line:
        Gtk.main_quit()
        return False
    command = json.loads(line)
    try:
        actions[command['do']](command)
    except Exception as error:  # told to the caller, who fails the test
        answer(command.get('id'), error=repr(error))
    return True


channel = GLib.IOChannel.unix_new(sys.stdin.fileno())
channel.set_encoding('utf-8')
GLib.io_add_watch(channel, GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN | GLib.IOCondition.HUP, obey)
say({'ready': WebKit2.get_major_version() * 100 + WebKit2.get_minor_version()})
Gtk.main()
