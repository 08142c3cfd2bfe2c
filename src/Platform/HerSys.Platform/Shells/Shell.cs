using System.Collections.Concurrent;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Platform.Shells;

/// <summary>
/// A tenant at run time: its settings and its container. Counts who uses it; once closed it takes no newcomers, and
/// the last one out disposes the container.
/// </summary>
public sealed class Shell(ShellSettings settings, ServiceProvider services, Ownership owns, IDataProtector protection)
{
    private readonly ConcurrentDictionary<string, IDataProtector> protectors = new();
    private readonly TaskCompletionSource gone = new(TaskCreationOptions.RunContinuationsAsynchronously);

    // Zero or more: so many users. Negative: closed, int.MinValue plus so many users still inside.
    private int users;
    private long lastUse = Environment.TickCount64;

    /// <summary>The tenant's settings.</summary>
    public ShellSettings Settings => settings;

    /// <summary>The tenant's own container, without the host's services.</summary>
    public ServiceProvider Services => services;

    /// <summary>Which service types are the tenant's.</summary>
    public Ownership Owns => owns;

    /// <summary>Ends when the container has been disposed.</summary>
    public Task Gone => gone.Task;

    /// <summary>The tenant's protector for a chain of purposes.</summary>
    /// <param name="key">The chain as one string.</param>
    /// <param name="purposes">The chain.</param>
    public IDataProtector Protector(string key, IReadOnlyList<string> purposes) =>
        protectors.TryGetValue(key, out var known) ? known : protectors.GetOrAdd(key, CreateProtector(purposes));

    /// <summary>Enters; false when the shell is closed.</summary>
    public bool TryEnter()
    {
        while (true)
        {
            var seen = Volatile.Read(ref users);
            if (seen < 0)
            {
                return false;
            }

            if (Interlocked.CompareExchange(ref users, seen + 1, seen) == seen)
            {
                Volatile.Write(ref lastUse, Environment.TickCount64);
                return true;
            }
        }
    }

    /// <summary>Leaves; the last one out of a closed shell disposes it.</summary>
    public ValueTask LeaveAsync()
    {
        Volatile.Write(ref lastUse, Environment.TickCount64);
        return Interlocked.Decrement(ref users) == int.MinValue ? DisposeAsync() : ValueTask.CompletedTask;
    }

    /// <summary>Closes for newcomers.</summary>
    public ValueTask CloseAsync()
    {
        while (true)
        {
            var seen = Volatile.Read(ref users);
            if (seen < 0)
            {
                return ValueTask.CompletedTask;
            }

            if (Interlocked.CompareExchange(ref users, seen + int.MinValue, seen) == seen)
            {
                return seen == 0 ? DisposeAsync() : ValueTask.CompletedTask;
            }
        }
    }

    /// <summary>Closes and disposes if nobody is inside and nobody has been for the given time.</summary>
    public async ValueTask<bool> TryCloseIdleAsync(TimeSpan idle)
    {
        var quiet = Environment.TickCount64 - Volatile.Read(ref lastUse);
        if (quiet < idle.TotalMilliseconds || Interlocked.CompareExchange(ref users, int.MinValue, 0) != 0)
        {
            return false;
        }

        await DisposeAsync();
        return true;
    }

    private IDataProtector CreateProtector(IReadOnlyList<string> purposes) =>
        purposes.Aggregate(protection, static (protector, purpose) => protector.CreateProtector(purpose));

    private async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        gone.TrySetResult();
    }
}
