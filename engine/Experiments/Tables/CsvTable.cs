using System.Globalization;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>
/// Writes comma separated values (RFC 4180, but with line feeds): numbers in round-trip form with a decimal point, whatever the
/// culture; text quoted where it must be, and never a formula to a spreadsheet. What is written arrives with <see cref="Finish"/>.
/// </summary>
internal sealed class CsvTable : TableWriter
{
    /// <summary>How the names of such files end.</summary>
    public const string Ending = ".csv";

    private const int LongestNumber = 32;

    // From here on whole amounts have an exponent.
    private const double MostWhole = 1e15;

    private readonly TextWriter _text;
    private readonly char[] _buffer = new char[1 << 15];
    private int _used;
    private bool _isFirst = true;

    /// <param name="text">Where to; stays open.</param>
    /// <param name="columns">The names of the columns.</param>
    public CsvTable(TextWriter text, params IEnumerable<string> columns)
    {
        _text = text;
        foreach (string column in columns)
        {
            Add(column);
        }

        EndRow();
    }

    public override void Add(string? cell)
    {
        Separate();
        Append(Safe(cell ?? ""));
    }

    public override void Add(double? number)
    {
        Separate();
        if (number is { } value)
        {
            Append(value);
        }
    }

    public override void Add(long? number)
    {
        Separate();
        if (number is { } value)
        {
            Append(value);
        }
    }

    public override void Add(bool? answer)
    {
        Separate();
        Append(answer switch { true => "true", false => "false", null => "" });
    }

    public override void Add(ResidentId id)
    {
        Separate();
        Append(id.Participant);
        if (!id.IsParticipant)
        {
            Append("@").Append(id.Born - 1);
        }
    }

    public override void Add(in Terms terms)
    {
        Separate();
        for (int i = 0; i < terms.Names.Length; i++)
        {
            Append(i == 0 ? "" : ";").Append(terms.Names[i]).Append("=").Append(terms.Values[i]);
        }
    }

    public override void EndRow()
    {
        Append("\n");
        _isFirst = true;
    }

    public override void Finish() => Flush();

    private void Flush()
    {
        _text.Write(_buffer, 0, _used);
        _used = 0;
    }

    private void Separate()
    {
        if (!_isFirst)
        {
            Append(",");
        }

        _isFirst = false;
    }

    private CsvTable Append<T>(T number)
        where T : struct, ISpanFormattable
    {
        MakeRoom(LongestNumber);
        number.TryFormat(_buffer.AsSpan(_used), out int written, default, CultureInfo.InvariantCulture);
        _used += written;
        return this;
    }

    /// <summary>Whole amounts are common, and written ten times as fast as others; the digits are the same.</summary>
    private CsvTable Append(double number)
    {
        long whole = (long)number;
        bool isWhole = whole == number && Math.Abs(number) < MostWhole && (whole != 0 || !double.IsNegative(number));
        return isWhole ? Append<long>(whole) : Append<double>(number);
    }

    private CsvTable Append(string text)
    {
        MakeRoom(text.Length);
        if (text.Length > _buffer.Length)
        {
            _text.Write(text);
            return this;
        }

        text.CopyTo(_buffer.AsSpan(_used));
        _used += text.Length;
        return this;
    }

    private void MakeRoom(int length)
    {
        if (length > _buffer.Length - _used)
        {
            Flush();
        }
    }

    private static string Safe(string cell)
    {
        string harmless = IsFormula(cell) ? "'" + cell : cell;
        return harmless.AsSpan().ContainsAny(",\"\n\r") ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : harmless;
    }

    private static bool IsFormula(string cell) =>
        cell.Length > 0
        && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r'
        && !double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
