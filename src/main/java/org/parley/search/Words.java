package org.parley.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts text into words and levels what people spell in several ways: case, accents, digits, plurals, and in Arabic
 * vowel signs, the forms of alef, and articles and endings. The same for what is written and for what is looked for.
 */
final class Words {

    private static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var cut = new StandardTokenizer();
            TokenStream words = new DecimalDigitFilter(new LowerCaseFilter(cut));
            words = new ArabicStemFilter(new ArabicNormalizationFilter(words));
            words = new EnglishMinimalStemFilter(new ASCIIFoldingFilter(words));
            return new TokenStreamComponents(cut, words);
        }
    };

    private Words() {}

    /** One word, and where it stands in the text. */
    record Word(String text, int from, int to) {}

    /** In their order. */
    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        try (var stream = ANALYZER.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken())
                if (term.length() > 0) words.add(new Word(term.toString(), place.startOffset(), place.endOffset()));
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }
}
