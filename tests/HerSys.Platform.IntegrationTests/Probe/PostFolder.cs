using HerSys.Testing.Hosting;

namespace HerSys.Platform.IntegrationTests.Probe;

/// <summary>The folder into which <see cref="ProbePost"/> delivers.</summary>
public sealed class PostFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("hersys-post-");

    /// <summary>Settings of a host that delivers here, looks often, and never waits long for a node that died.</summary>
    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        [ProbePost.Folder] = folder.FullName,
        ["HerSys:Outbox:Sweep"] = "00:00:00.2",
        ["HerSys:Outbox:Lease"] = "00:00:03",
    };

    /// <summary>What was delivered, as tenant and key, once for each delivery.</summary>
    public IReadOnlyList<string> Delivered =>
        [.. folder.GetFiles("*.*").Where(file => file.Extension.Length > 0).Select(file => Path.GetFileNameWithoutExtension(file.Name)).Order(StringComparer.Ordinal)];

    /// <summary>Whether a delivery began to wait.</summary>
    public bool HasBegun => File.Exists(Path.Combine(folder.FullName, "BEGUN"));

    /// <summary>Tells the handler to fail or to wait.</summary>
    public void Tell(string what) => File.WriteAllText(Path.Combine(folder.FullName, what), "");

    /// <summary>Takes it back.</summary>
    public void Untell(string what) => File.Delete(Path.Combine(folder.FullName, what));

    /// <summary>Waits until these were delivered.</summary>
    public Task HasAsync(params string[] messages) =>
        Eventually.IsTrueAsync(() => messages.All(Delivered.Contains), $"{string.Join(", ", messages)} delivered");

    /// <inheritdoc />
    public void Dispose() => folder.Delete(recursive: true);
}
