using Microsoft.AspNetCore.Http;

namespace HerSys.Benchmarks.Requests;

/// <summary>Begins the response before its first byte.</summary>
internal sealed class InProcessBody(Stream stream, InProcessResponse response) : StreamResponseBodyFeature(stream)
{
    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken = default)
    {
        await response.StartAsync();
        await base.StartAsync(cancellationToken);
    }
}
