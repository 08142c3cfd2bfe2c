using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using HerSys.Exchange.Contracts;
using HerSys.Exchange.Mapping;
using HerSys.Exchange.Profiles;
using HerSys.Japan;

namespace HerSys.Exchange.Reading;

/// <summary>A file that was looked through once: its hash, encoding, headers, number of rows, and the day it speaks for.</summary>
internal sealed class ImportFile
{
    private readonly CsvRows _rows;
    private readonly RowMapper _mapper;

    private ImportFile(CsvRows rows, RowMapper mapper, string hash, int count, DateOnly asOf)
    {
        _rows = rows;
        _mapper = mapper;
        Hash = hash;
        Count = count;
        AsOf = asOf;
    }

    /// <summary>SHA-256 of the bytes, in hexadecimal.</summary>
    internal string Hash { get; }

    /// <summary>Rows after the headers.</summary>
    internal int Count { get; }

    /// <summary>The day for which the file speaks.</summary>
    internal DateOnly AsOf { get; }

    /// <summary>Looks through a file. The stream is read several times and stays open.</summary>
    /// <exception cref="ImportRefusedException">The file as a whole cannot be read.</exception>
    internal static async Task<ImportFile> OpenAsync(
        Stream file, ImportProfile profile, SharedValues shared, DateOnly today, CancellationToken cancellationToken)
    {
        file.Position = 0;
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
        var found = await EncodingDetector.DetectAsync(file, profile.Encodings, cancellationToken);
        var rows = new CsvRows(file, found.Encoding ?? throw new ImportRefusedException(found.Problem!));
        var headers = await rows.ReadHeadersAsync();
        headers.Require(profile);
        var newest = new NewestDay(profile, headers, shared, today);
        var count = 0;
        await foreach (var row in rows.ReadAsync(cancellationToken))
        {
            count++;
            newest.See(row);
        }

        if (count == 0)
        {
            throw ImportRefusedException.Because("見出しのほかに行がありません。", "There are no rows below the headers.");
        }

        var asOf = profile.AsOf.Fixed ?? newest.Day ?? today;
        return new ImportFile(rows, new RowMapper(profile, headers, shared, today), hash, count, asOf);
    }

    /// <summary>The rows in batches.</summary>
    internal async IAsyncEnumerable<IReadOnlyList<ReadRow>> BatchesAsync(
        int size, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var batch = new List<ReadRow>(size);
        await foreach (var row in _rows.ReadAsync(cancellationToken))
        {
            batch.Add(_mapper.Map(row));
            if (batch.Count == size)
            {
                yield return batch;
                batch = new List<ReadRow>(size);
            }
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }
}
