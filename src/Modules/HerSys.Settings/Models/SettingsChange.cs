namespace HerSys.Settings.Models;

/// <summary>A change of one topic of settings: who, when, and both states, so that it can be undone.</summary>
internal sealed class SettingsChange
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public required string Topic { get; set; }

    /// <summary>1, 2, 3 ... within the topic. Two people who change at once want the same number, and one is refused.</summary>
    public int Number { get; set; }

    public DateTimeOffset At { get; set; }

    public Guid? UserId { get; set; }

    public required string ActorName { get; set; }

    /// <summary>Settings before, as JSON.</summary>
    public required string Before { get; set; }

    /// <summary>Settings afterwards, as JSON.</summary>
    public required string After { get; set; }

    /// <summary>Number of the change that this one took back.</summary>
    public int? Undoes { get; set; }
}
