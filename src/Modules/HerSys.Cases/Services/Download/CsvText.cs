using System.Buffers;
using System.Globalization;
using HerSys.Japan;

namespace HerSys.Cases.Services.Download;

/// <summary>Writes lines of CSV (RFC 4180) as characters. Every text is quoted, so that zeros in front stay text.</summary>
internal sealed class CsvText(ArrayBufferWriter<char> output)
{
    private const char Quote = '"';

    private bool isFirst = true;

    /// <summary>A text, number, day or local date and time; null leaves the field empty.</summary>
    public void Field(object? value)
    {
        if (!isFirst)
        {
            Add(',');
        }

        isFirst = false;
        switch (value)
        {
            case null:
                break;
            case string text:
                Text(text);
                break;
            case DateOnly day:
                Add(day, "yyyy/MM/dd");
                break;
            case DateTime local:
                Add(local, "yyyy/MM/dd HH:mm");
                break;
            case ISpanFormattable number:
                Add(number, null);
                break;
            default:
                Text(value.ToString() ?? "");
                break;
        }
    }

    /// <summary>Ends the line.</summary>
    public void EndLine()
    {
        Add('\r');
        Add('\n');
        isFirst = true;
    }

    private void Text(string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        Add(Quote);
        if (CsvCells.IsFormula(text[0]))
        {
            Add('\'');
        }

        foreach (var part in text.AsSpan().Split(Quote))
        {
            if (part.Start.Value > 0)
            {
                Add(Quote);
                Add(Quote);
            }

            output.Write(text.AsSpan()[part]);
        }

        Add(Quote);
    }

    private void Add(ISpanFormattable value, string? format)
    {
        var span = output.GetSpan(40);
        value.TryFormat(span, out var written, format, CultureInfo.InvariantCulture);
        output.Advance(written);
    }

    private void Add(char character)
    {
        output.GetSpan(1)[0] = character;
        output.Advance(1);
    }
}
