using System.Text;

namespace CoCreation.Sim.Charts;

/// <summary>Writes elements of HTML; texts and attributes are escaped.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _html = new();

    /// <summary>Opens an element; whoever asks closes it.</summary>
    public IDisposable In(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(name, attributes);
        _html.Append('\n');
        return new Opened(this, name);
    }

    /// <summary>An element that holds nothing.</summary>
    public void Empty(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(name, attributes);
        _html.Append('\n');
    }

    /// <summary>An element that holds a text.</summary>
    public void Text(string name, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(name, attributes);
        _html.Append(Escaped(PrintableText.Of(text, keepsLines: name == "code"))).Append("</").Append(name).Append(">\n");
    }

    /// <summary>What is HTML already.</summary>
    public void Raw(string html) => _html.Append(html);

    public override string ToString() => _html.ToString();

    private void Open(string name, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _html.Append('<').Append(name);
        foreach ((string attribute, string value) in attributes)
        {
            _html.Append(' ').Append(attribute).Append("=\"").Append(Escaped(PrintableText.Of(value))).Append('"');
        }

        _html.Append('>');
    }

    private static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);

    private sealed class Opened(HtmlWriter writer, string name) : IDisposable
    {
        public void Dispose() => writer._html.Append("</").Append(name).Append(">\n");
    }
}
