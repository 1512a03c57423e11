namespace ProductProcess.Core.Work;

/// <summary>
/// Names of statuses that say "started, and now waiting", in English, German, French, Spanish, Portuguese, Dutch and
/// Italian. No tracker has a category for waiting, so the name is the only hint; a mapping may overrule it. A word
/// that also names an activity is left out, "Prüfung" and "validation" among them, unless people use it for a queue.
/// </summary>
public static class StageWords
{
    private static readonly string[] Waiting =
    [
        " review", " blocked", " waiting", " hold", " ready for", " test", " qa", " verif", " pending", " deploy",
        " awaiting", " paused", " parked",
        " wartet", " warten", " blockiert", " zurückgestellt", " pausiert", " angehalten", " bereit für",
        " en attente", " bloqué", " en pause", " prêt pour", " prêt à",
        " en espera", " bloqueado", " bloqueada", " em espera", " aguardando", " pausado",
        " wacht op", " wachten", " geblokkeerd",
        " in attesa", " bloccato", " in sospeso",
    ];

    /// <summary>Whether a status that counts as started is one in which work waits.</summary>
    public static bool SaysWaiting(string? name) => NameWords.Says(name, Waiting);
}
