using System.Buffers;
using System.Runtime.InteropServices;

namespace HerSys.Cases.Services.Download;

/// <summary>
/// Characters that JIS has once and Unicode twice: Windows knows the second (～ － ― ∥ ￠ ￡ ￢), people type the first as
/// often. They are the same to every reader, so the one that CP932 has is written.
/// </summary>
internal static class WindowsCharacters
{
    private static readonly SearchValues<char> Doubles = SearchValues.Create("\u301C\u2212\u2014\u2016\u00A2\u00A3\u00AC");

    /// <summary>Replaces them in place, in what was written to a buffer.</summary>
    public static void Replace(ReadOnlySpan<char> written, ArrayBufferWriter<char> owner)
    {
        // The buffer is ours: what was written to it may be changed until it is sent.
        MemoryMarshal.TryGetArray(owner.WrittenMemory, out var segment);
        var rest = segment.AsSpan(0, written.Length);
        for (var found = rest.IndexOfAny(Doubles); found >= 0; found = rest.IndexOfAny(Doubles))
        {
            rest[found] = Windows(rest[found]);
            rest = rest[(found + 1)..];
        }
    }

    private static char Windows(char character) => character switch
    {
        '\u301C' => '\uFF5E',
        '\u2212' => '\uFF0D',
        '\u2014' => '\u2015',
        '\u2016' => '\u2225',
        '\u00A2' => '\uFFE0',
        '\u00A3' => '\uFFE1',
        _ => '\uFFE2',
    };
}
