using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using HerSys.Cases.Contracts;
using HerSys.Cases.Services.Columns;

namespace HerSys.Cases.Services.Download;

/// <summary>Writes rows as CSV page by page; no more than one page is ever held.</summary>
internal sealed class CsvPages
{
    private readonly PipeWriter output;
    private readonly Encoding encoding;
    private readonly bool isWindows;
    private readonly IReadOnlyList<ListColumn> columns;
    private readonly ArrayBufferWriter<char> characters = new();
    private readonly CsvText csv;

    public CsvPages(PipeWriter output, string encoding, IReadOnlyList<ListColumn> columns)
    {
        this.output = output;
        this.columns = columns;
        this.encoding = CsvEncodings.Of(encoding);
        isWindows = encoding == CsvEncodings.Windows;
        csv = new CsvText(characters);
    }

    /// <summary>Byte-order mark and headings.</summary>
    public async Task BeginAsync(ColumnContext context, CancellationToken cancellationToken)
    {
        output.Write(encoding.Preamble);
        foreach (var column in columns)
        {
            csv.Field(context.In(column.Label));
        }

        csv.EndLine();
        await SendAsync(cancellationToken);
    }

    /// <summary>One line for each row.</summary>
    public async Task WriteAsync(IReadOnlyList<CaseRow> rows, ColumnContext context, CancellationToken cancellationToken)
    {
        foreach (var row in rows)
        {
            foreach (var column in columns)
            {
                csv.Field(column.Value(row, context));
            }

            csv.EndLine();
        }

        await SendAsync(cancellationToken);
    }

    private async Task SendAsync(CancellationToken cancellationToken)
    {
        if (isWindows)
        {
            WindowsCharacters.Replace(characters.WrittenSpan, characters);
        }

        encoding.GetBytes(characters.WrittenSpan, output);
        characters.ResetWrittenCount();
        await output.FlushAsync(cancellationToken);
    }
}
