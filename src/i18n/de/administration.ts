/** Who belongs to an organisation and may do what; what is on its way by mail. */
export const administration = {
  title: 'Verwaltung',
  intro: 'Wer zu {organisation} gehört, und wer was darf.',
  members: 'Mitglieder',
  you: 'Sie',
  protected: 'zweiter Faktor',
  unprotected: 'nur Passwort',
  provided: 'Firmenkonto',
  role: 'Rolle',
  roleOf: 'Rolle von {name}',
  change: 'Ändern',
  changeHint: 'Wer eine andere Rolle bekommt, wird überall abgemeldet.',
  remove: 'Entfernen',
  secondFactor: {
    title: 'Schutz der Anmeldung',
    asked: 'Zweiter Faktor für alle',
    off: {
      text_zero: 'Freiwillig. Alle haben schon eine Authenticator-App, einen Passkey oder das Firmenkonto.',
      text_one:
        'Freiwillig. Eine Person meldet sich nur mit dem Passwort an; wird der zweite Faktor verlangt, richtet sie ihn beim nächsten Besuch ein.',
      text_other:
        'Freiwillig. {count} Personen melden sich nur mit dem Passwort an; wird der zweite Faktor verlangt, richten sie ihn beim nächsten Besuch ein.',
      button: 'Verlangen',
    },
    on: {
      text_zero:
        'Wer für diese Organisation arbeitet, braucht nach dem Passwort einen Code oder einen Passkey. Beim Firmenkonto sorgt der Anmeldedienst dafür.',
      text_one:
        'Wer für diese Organisation arbeitet, braucht nach dem Passwort einen Code oder einen Passkey. Eine Person hat noch keinen und richtet ihn beim nächsten Besuch ein.',
      text_other:
        'Wer für diese Organisation arbeitet, braucht nach dem Passwort einen Code oder einen Passkey. {count} Personen haben noch keinen und richten ihn beim nächsten Besuch ein.',
      button: 'Nicht mehr verlangen',
    },
  },
  invitations: 'Offene Einladungen',
  noInvitations: 'Keine. Wer eingeladen wird, steht hier, bis die Einladung angenommen ist.',
  invited: 'eingeladen {when}',
  justNow: 'gerade eben',
  expired: 'abgelaufen',
  withdraw: 'Zurückziehen',
  again: 'Noch einmal senden',
  invite: {
    title: 'Jemanden einladen',
    hint: 'Per E-Mail kommt ein Link, der sieben Tage gilt.',
    handed:
      'Dieser Dienst sendet keine E-Mails: Der Link steht danach im Postausgang, zum Weitergeben auf anderem Weg. Er gilt sieben Tage.',
    button: 'Einladen',
    address: 'Bitte eine vollständige E-Mail-Adresse eingeben. Beispiel: ana@beispiel.at',
    role: 'Bitte eine Rolle wählen.',
    member: 'Diese Adresse gehört schon zu einem Mitglied.',
    wait: 'Heute wurden schon sehr viele Einladungen gesendet. Bitte morgen wieder.',
  },
  organisation: {
    title: 'Name der Organisation',
    button: 'Umbenennen',
    wrong: 'Bitte einen Namen eingeben (höchstens 200 Zeichen).',
  },
  last: 'Das ist die letzte Person mit der Rolle „{role}“: Ohne sie könnte niemand mehr einladen oder Rollen vergeben. Geben Sie diese Rolle zuerst noch jemandem.',
  rights: {
    title: 'Was die Rollen dürfen',
    may: 'ja',
    mayNot: 'nein',
    action: 'Tätigkeit',
    deeds: {
      read: 'Pläne und Fassungen lesen, prüfen, drucken',
      edit: 'Pläne anlegen, ändern, löschen',
      ask: 'Kontaktdaten bestätigen lassen und Korrekturen übernehmen',
      send: 'Pläne an Agenturen zur Prüfung senden und ihnen antworten',
      erase: 'Daten einer Person aus Plänen löschen',
      prepare: 'Fassung festschreiben und zur Freigabe senden',
      approve: 'Fassung freigeben oder zurückgeben',
      publish: 'Fassung veröffentlichen und zurückziehen',
      readReview: 'Lesen, was Kunden zur Prüfung gesendet haben',
      answer: 'Annehmen, widersprechen, anmerken, bestätigen',
      members: 'Einladen, Rollen vergeben, Mitglieder entfernen',
      entrance: 'Zweiten Faktor verlangen und Firmenkonto einrichten',
      outbox: 'Postausgang lesen',
      audit: 'Protokoll lesen',
    },
    review: 'Wer zu einer Agentur gehört, sieht nur, was ein Unternehmen ihr zur Prüfung gibt.',
  },
  removal: {
    title: '{name} entfernen?',
    text: '{name} ({email}) gehört dann nicht mehr zu {organisation} und wird überall abgemeldet. Das Konto selbst bleibt; was die Person in Plänen geändert hat, auch.',
    confirm: 'Entfernen',
    back: 'Zurück, niemanden entfernen',
  },
  outbox: {
    title: 'Postausgang',
    intro: 'Was der Dienst in den letzten 30 Tagen für diese Organisation gesendet hat, und was noch wartet.',
    handed:
      'Für diesen Dienst ist kein Mailserver eingerichtet. Geben Sie die Links selbst weiter: nur an die genannte Person, denn wer den Link hat, kommt hinein.',
    local:
      'Links öffnen sich nur auf diesem Computer: Für den Dienst ist noch keine Adresse festgelegt, unter der ihn andere erreichen. Wer ihn betreibt, trägt sie als KRISENFEST_URL ein; danach erstellte Links gelten überall.',
    waits:
      'Dieser Dienst sendet keine E-Mails: Die Links liegen im Postausgang Ihrer Organisation, und wer sie verwaltet, gibt sie weiter.',
    empty: 'Noch nichts.',
    to: 'An {recipient}',
    made: 'angelegt {when}',
    show: 'Nachricht ansehen',
    state: {
      sent: 'gesendet {when}',
      waiting: 'wartet',
      handed: 'zum Weitergeben',
      retry: 'noch nicht gesendet; der Dienst versucht es wieder',
      failed: 'nicht gesendet',
      ended: 'Link verwendet oder abgelaufen',
    },
    unreachable: 'Der Mailserver war nicht zu erreichen ({fault}).',
    fault: 'Antwort des Mailservers: {fault}',
    again: 'Noch einmal versuchen',
    instead: {
      ended: '[Dieser Link wurde verwendet oder ist abgelaufen.]',
      sent: '[Der Link steht nur in der gesendeten Nachricht.]',
    },
  },
};
