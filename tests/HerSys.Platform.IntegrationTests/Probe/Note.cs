namespace HerSys.Platform.IntegrationTests.Probe;

/// <summary>A row of a module.</summary>
public sealed class Note
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public required string Text { get; set; }
}
