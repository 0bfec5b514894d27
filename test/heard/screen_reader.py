"""Runs the Orca screen reader without a voice. Prints a line of JSON for each thing that it says, and for each key and event that it handles."""

import json
import logging
import sys

from orca import event_manager, speech


def tell(**what):
    print(json.dumps(what), flush=True)


class SpeechHandler(logging.Handler):
    """Passes on what Orca says: `SPEECH OUTPUT: 'Show as table'`."""

    def emit(self, record):
        words = record.getMessage().partition(': ')[2]
        tell(said=words[1:words.rindex("'")])


def told(method, **what):
    """The method, which tells afterwards that it has run."""

    def run(*arguments):
        try:
            return method(*arguments)
        finally:
            tell(**what)

    return run


def main():
    speech.init = lambda: None  # no voice: what is said is logged at once and never interrupted
    log = logging.getLogger('speech')
    log.setLevel(logging.INFO)
    log.addHandler(SpeechHandler())
    manager = event_manager.EventManager
    manager._processObjectEvent = told(manager._processObjectEvent, handled='event')
    manager._processInputEvent = told(manager._processInputEvent, handled='key')

    from orca import orca

    orca.getSettingsManager().activate(sys.argv[1], {'enableKeyEcho': False})
    return orca.main()


if __name__ == '__main__':
    sys.exit(main())
