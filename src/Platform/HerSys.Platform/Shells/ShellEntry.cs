namespace HerSys.Platform.Shells;

/// <summary>A place in the registry: many may ask at once, one builds.</summary>
internal sealed class ShellEntry(ShellSettings settings, Func<Task<Shell>> build)
{
    private readonly Lazy<Task<Shell>> shell = new(build);
    private Shell? built;

    public ShellSettings Settings => settings;

    /// <summary>The shell if it has been built.</summary>
    public Shell? Built => built;

    public ValueTask<Shell> ShellAsync() => built is { } known ? ValueTask.FromResult(known) : BuildAsync();

    private async ValueTask<Shell> BuildAsync() => built = await shell.Value;
}
