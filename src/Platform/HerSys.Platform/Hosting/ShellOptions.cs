namespace HerSys.Platform.Hosting;

/// <summary>Settings of the host, section <c>HerSys:Shells</c>.</summary>
public sealed class ShellOptions
{
    /// <summary>After how long without use a tenant's container is let go.</summary>
    public TimeSpan IdleRelease { get; set; } = TimeSpan.FromMinutes(20);

    /// <summary>How often a node looks for changes that other nodes made.</summary>
    public TimeSpan ChangePolling { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>
    /// How long a process that sets a tenant up is believed to be at work without giving a sign; it gives three in
    /// that time.
    /// </summary>
    public TimeSpan SetUpLease { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether this process runs background tasks; commands do not.</summary>
    public bool RunBackgroundTasks { get; set; } = true;
}
