namespace HerSys.Cases.ViewModels;

/// <summary>The conditions of the list as they stand in the address; all of them may be missing or unreadable.</summary>
public sealed class CaseListForm
{
    /// <summary>Every case, whatever its status.</summary>
    public const string AllStatuses = "all";

    /// <summary>People under isolation (療養中のすべて).</summary>
    public const string ActiveStatuses = "active";

    /// <summary>Words: name, kana, ID, telephone, birth date.</summary>
    public string? Q { get; set; }

    /// <summary><c>active</c>, <c>all</c>, a group such as <c>awaiting</c>, or a code.</summary>
    public string? Status { get; set; }

    /// <summary>Days since day 0: <c>0-3</c>, <c>4-10</c>, <c>11-</c>.</summary>
    public string? Day { get; set; }

    /// <summary><c>now</c>, <c>today</c>, <c>week</c> or <c>unknown</c>.</summary>
    public string? Release { get; set; }

    /// <summary>First report date.</summary>
    public string? From { get; set; }

    /// <summary>Last report date.</summary>
    public string? Until { get; set; }

    /// <summary>First day of receipt (受理日).</summary>
    public string? ReceivedFrom { get; set; }

    /// <summary>Last day of receipt.</summary>
    public string? ReceivedUntil { get; set; }

    /// <summary>First day of diagnosis.</summary>
    public string? DiagnosedFrom { get; set; }

    /// <summary>Last day of diagnosis.</summary>
    public string? DiagnosedUntil { get; set; }

    /// <summary>First day of onset.</summary>
    public string? OnsetFrom { get; set; }

    /// <summary>Last day of onset.</summary>
    public string? OnsetUntil { get; set; }

    /// <summary>類型, as its code.</summary>
    public string? Type { get; set; }

    /// <summary>Hours for which the status has lasted at least.</summary>
    public string? Waiting { get; set; }

    /// <summary>重症度.</summary>
    public string? Severity { get; set; }

    /// <summary>A flag of the record.</summary>
    public string? Gap { get; set; }

    /// <summary>管轄保健所.</summary>
    public string? Center { get; set; }

    /// <summary>届け出た医療機関.</summary>
    public string? Institution { get; set; }

    /// <summary>療養先.</summary>
    public string? Place { get; set; }

    /// <summary>A column that another module brings, such as one of the tenant's own items of the notification.</summary>
    public string? Column { get; set; }

    /// <summary>A part of what that column says.</summary>
    public string? Value { get; set; }

    /// <summary>Order: <c>date</c>, <c>kana</c>, <c>since</c>, <c>release</c>, with <c>-</c> for the reverse.</summary>
    public string? Sort { get; set; }

    /// <summary>Where the page before ended.</summary>
    public string? After { get; set; }

    /// <summary>Everything but the place in the list, for links.</summary>
    public IReadOnlyDictionary<string, string> ToQuery()
    {
        (string Name, string? Value)[] all =
        [
            ("q", Q), ("status", Status), ("day", Day), ("release", Release), ("from", From), ("until", Until), ("waiting", Waiting),
            ("receivedFrom", ReceivedFrom), ("receivedUntil", ReceivedUntil), ("diagnosedFrom", DiagnosedFrom), ("diagnosedUntil", DiagnosedUntil),
            ("onsetFrom", OnsetFrom), ("onsetUntil", OnsetUntil), ("type", Type), ("severity", Severity), ("gap", Gap), ("center", Center), ("institution", Institution), ("place", Place),
            ("column", Column), ("value", string.IsNullOrEmpty(Column) ? null : Value), ("sort", Sort),
        ];
        return all.Where(term => !string.IsNullOrWhiteSpace(term.Value)).ToDictionary(term => term.Name, term => term.Value!, StringComparer.Ordinal);
    }
}
