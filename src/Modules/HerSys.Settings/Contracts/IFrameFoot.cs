using HerSys.Platform.Mvc.Frame;

namespace HerSys.Settings.Contracts;

/// <summary>Adds a sentence and links to the foot of every page of the tenant.</summary>
public interface IFrameFoot
{
    /// <summary>A sentence for everybody, in the user's language; null for none.</summary>
    string? Notice { get; }

    /// <summary>Links, in the user's language.</summary>
    IReadOnlyList<FrameLink> Links { get; }
}
