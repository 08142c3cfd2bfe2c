using Microsoft.AspNetCore.Http.Features;

namespace HerSys.Benchmarks.Requests;

/// <summary>A response that runs its callbacks as a real server does: the last registered first.</summary>
internal sealed class InProcessResponse : HttpResponseFeature
{
    private Stack<(Func<object, Task> Callback, object State)>? starting;
    private Stack<(Func<object, Task> Callback, object State)>? completed;
    private bool started;

    /// <inheritdoc/>
    public override bool HasStarted => started;

    /// <inheritdoc/>
    public override void OnStarting(Func<object, Task> callback, object state) => (starting ??= []).Push((callback, state));

    /// <inheritdoc/>
    public override void OnCompleted(Func<object, Task> callback, object state) => (completed ??= []).Push((callback, state));

    /// <summary>Begins the response, once.</summary>
    public async Task StartAsync()
    {
        if (!started)
        {
            started = true;
            await RunAsync(starting);
        }
    }

    /// <summary>Ends the response.</summary>
    public async Task CompleteAsync()
    {
        await StartAsync();
        await RunAsync(completed);
    }

    private static async Task RunAsync(Stack<(Func<object, Task> Callback, object State)>? callbacks)
    {
        while (callbacks is not null && callbacks.TryPop(out var next))
        {
            await next.Callback(next.State);
        }
    }
}
