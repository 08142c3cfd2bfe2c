namespace HerSys.Settings.Contracts;

/// <summary>What a file would do to the tenant's configuration.</summary>
/// <param name="Title">What the file says it is.</param>
/// <param name="Groups">Its parts, in the order in which they are applied.</param>
/// <param name="Mark">Stands for the file and for everything shown; another file or another state has another mark.</param>
public sealed record ConfigurationPreview(string Title, IReadOnlyList<ConfigurationGroup> Groups, string Mark)
{
    /// <summary>How many lines change.</summary>
    public int Changes => Groups.Sum(group => group.Lines.Count);

    /// <summary>How many are passed over.</summary>
    public int Refused => Groups.Sum(group => group.Refusals.Count);
}
