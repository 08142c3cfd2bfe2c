using System.Text;

namespace HerSys.Japan;

/// <summary>Finds the encoding of a file by reading all of it strictly in each candidate.</summary>
public static class EncodingDetector
{
    private const int Chunk = 64 * 1024;

    /// <summary>The first encoding in which the whole stream makes sense; the stream is left at its beginning.</summary>
    /// <returns>The encoding, or why there is none: no encoding fits, or it is no text at all.</returns>
    public static async Task<EncodingFinding> DetectAsync(
        Stream file, IReadOnlyList<string> candidates, CancellationToken cancellationToken)
    {
        if (await ProblemOfFormatAsync(file, cancellationToken) is { } problem)
        {
            return new EncodingFinding(null, problem);
        }

        foreach (var encoding in candidates.Select(FileEncodings.Get))
        {
            if (await FitsAsync(file, encoding, cancellationToken))
            {
                file.Position = 0;
                return new EncodingFinding(encoding, null);
            }
        }

        return new EncodingFinding(null, new BilingualText(
            $"文字コードが分かりません({string.Join("、", candidates)} のどれでも読めません)。CSV UTF-8 で保存しなおしてください。",
            $"The encoding is not recognised (tried {string.Join(", ", candidates)}). Save the file again as CSV UTF-8."));
    }

    private static async Task<bool> FitsAsync(Stream file, Encoding encoding, CancellationToken cancellationToken)
    {
        file.Position = 0;
        var bytes = new byte[Chunk];
        var characters = new char[encoding.GetMaxCharCount(Chunk)];
        var decoder = encoding.GetDecoder();
        try
        {
            int count;
            while ((count = await file.ReadAsync(bytes, cancellationToken)) > 0)
            {
                decoder.GetChars(bytes.AsSpan(0, count), characters, flush: false);
            }

            decoder.GetChars([], characters, flush: true);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static async Task<BilingualText?> ProblemOfFormatAsync(Stream file, CancellationToken cancellationToken)
    {
        file.Position = 0;
        var start = new byte[4];
        var count = await file.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken);
        if (count == 0)
        {
            return new BilingualText("ファイルが空です。", "The file is empty.");
        }

        return start is [0x50, 0x4B, ..] or [0xD0, 0xCF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]
            ? new BilingualText(
                "CSVではないファイルです。Excelで開き、「CSV UTF-8(コンマ区切り)」で保存しなおしてください。",
                "This is not a CSV file. Open it in a spreadsheet and save it as CSV UTF-8 (comma separated).")
            : null;
    }
}
