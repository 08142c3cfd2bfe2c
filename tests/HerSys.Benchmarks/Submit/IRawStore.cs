namespace HerSys.Benchmarks.Submit;

/// <summary>Writes rows without the platform, with the same promises about the disk.</summary>
internal interface IRawStore : IAsyncDisposable
{
    /// <summary>Writes rows with one batch and one commit.</summary>
    Task WriteAsync(IReadOnlyList<RawRow> rows, object[] values);
}
