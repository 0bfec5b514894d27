"""The Orca screen reader without a voice. Prints a line of JSON for each thing that it says, and for each key or event that it has handled."""

import json
import logging
import sys

from orca import event_manager, speech


def tell(**what):
    print(json.dumps(what), flush=True)


class SpeechHandler(logging.Handler):
    """Passes on what Orca says, which it logs as `SPEECH OUTPUT: 'Show as table'`."""

    def emit(self, record):
        words = record.getMessage().partition(': ')[2]
        tell(said=words[1 : words.rindex("'")])


def telling(method, handled):
    """The method, which tells afterwards that it has run."""

    def run(*arguments):
        try:
            return method(*arguments)
        finally:
            tell(handled=handled)

    return run


def main():
    speech.init = lambda: None  # without a voice, all that is said is logged at once, and nothing interrupts it
    log = logging.getLogger('speech')
    log.setLevel(logging.INFO)
    log.addHandler(SpeechHandler())
    manager = event_manager.EventManager
    manager._processObjectEvent = telling(manager._processObjectEvent, 'event')
    manager._processInputEvent = telling(manager._processInputEvent, 'key')

    from orca import orca  # reads what has been set above

    orca.getSettingsManager().activate(sys.argv[1], {'enableKeyEcho': False})
    return orca.main()


if __name__ == '__main__':
    sys.exit(main())
