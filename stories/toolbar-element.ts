import {LitElement} from 'lit';
import {state} from 'lit/decorators.js';
import {GLOBALS_UPDATED} from 'storybook/internal/core-events';
import {addons} from 'storybook/preview-api';
import type {Language} from '../src/index.js';
import {languageOf} from '../src/model/language.js';

interface Update {
  readonly globals: Readonly<Record<'language' | 'theme', string>>;
}

/** A part of a page that is in the language of the toolbar, and knows its theme. */
export abstract class ToolbarElement extends LitElement {
  @state() protected language: Language = 'en';
  @state() protected theme = 'auto';

  protected readonly channel = addons.getChannel();

  override connectedCallback(): void {
    super.connectedCallback();
    const [last] = (this.channel.last(GLOBALS_UPDATED) ?? []) as Update[];
    if (last) this.follow(last);
    this.channel.on(GLOBALS_UPDATED, this.follow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.channel.off(GLOBALS_UPDATED, this.follow);
  }

  private readonly follow = ({globals}: Update): void => {
    this.language = languageOf(globals.language);
    this.theme = globals.theme;
    this.lang = this.language;
  };
}
